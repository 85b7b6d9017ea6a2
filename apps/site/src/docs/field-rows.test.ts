import * as data from '@briefing/data';
import { jsonSchemas } from '@briefing/model';
import { expect, it } from 'vitest';
import { modelFields } from './field-rows.ts';

const schemas = jsonSchemas('published');
const fieldsOf = (kind: string) =>
  modelFields(
    schemas[kind] ?? {},
    data.catalog.kinds.find((one) => one.kind === kind)?.fields ?? [],
  );

it('a field says what it takes, whether it must be there, and where it points', () => {
  const field = (path: string) => fieldsOf('event').find((one) => one.path === path);
  expect(field('when')).toMatchObject({ type: 'edtf', isRequired: true, isList: false });
  expect(field('places')).toMatchObject({ type: 'reference', isList: true, targets: ['place'] });
  expect(field('participants.*.agent')).toMatchObject({ type: 'reference', isRequired: true });
  expect(field('type')).toMatchObject({ vocabulary: 'event-type' });
});

it.each(Object.keys(schemas))(
  'no field of %s is shown twice, and every property is shown',
  (kind) => {
    const paths = fieldsOf(kind).map(({ path }) => path);
    expect(paths.length).toBe(new Set(paths).size);
    const { properties = {} } = schemas[kind] as { properties?: object };
    expect(paths).toEqual(expect.arrayContaining(Object.keys(properties)));
  },
);

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kinds } from '../index.ts';
import { sampleRecords } from './sample.fixture.ts';
import { shapeIssues } from './shape-issues.ts';

const records = sampleRecords();
const parts = fc.oneof(
  fc.constantFrom<unknown>(null, '', 'x', 0, [], {}, ['x'], { en: 'x' }, '2026-02-30'),
  fc.anything({ maxDepth: 2 }),
);

it('lists what the schema lists when it parses the whole record', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...records).chain((record) => {
        const keys = [...Object.keys(record.value as object), 'surplus', '__proto__'];
        return fc.tuple(
          fc.constant(record),
          fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), parts), {
            selector: ([key]) => key,
            maxLength: 3,
          }),
          fc.subarray(keys, { maxLength: 2 }),
        );
      }),
      ([{ kind, value }, changes, dropped]) => {
        const schema = kinds.find((one) => one.kind === kind)?.schema;
        if (schema === undefined) throw new Error(`No kind ${kind}.`);
        const entries = [...Object.entries(value as object), ...changes];
        const changed = Object.fromEntries(entries.filter(([key]) => !dropped.includes(key)));
        const whole = schema.safeParse(changed).error?.issues ?? [];
        const told = (issues: readonly { code: string; path: PropertyKey[] }[]) =>
          issues.map(({ code, path }) => `${code} /${path.map(String).join('/')}`).sort();
        expect(told(shapeIssues(schema, changed))).toEqual(told(whole));
      },
    ),
    { numRuns: 3000 },
  );
});

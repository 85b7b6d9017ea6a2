import type { Claim, PersonId, RecordId } from '@briefing/data';
import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { describe, expect, expectTypeOf, it } from 'vitest';

describe('the typed modules', () => {
  it('know every id as a literal', () => {
    expectTypeOf<PersonId>()
      .extract<'person/koizumi-shinjiro'>()
      .toEqualTypeOf<'person/koizumi-shinjiro'>();
    expectTypeOf<PersonId>().not.toEqualTypeOf<string>();
    expectTypeOf<PersonId>().toExtend<RecordId>();
    // @ts-expect-error there is no such person
    data.person['person/nobody'];
  });

  it('type values by interfaces, with derived fields', () => {
    expectTypeOf(data.person['person/koizumi-shinjiro'].name.ja).toEqualTypeOf<string>();
    expectTypeOf<Claim['review']['verdict']>().not.toEqualTypeOf<string>();
    expectTypeOf<Claim['standing']>().extract<'rumor'>().toEqualTypeOf<'rumor'>();
  });

  it('are the parts that a dataset is made of', () => {
    const dataset = createDataset(data);
    expect(dataset.size).toBe(data.manifest.records);
    expect(dataset.get('person/koizumi-shinjiro')).toBe(data.person['person/koizumi-shinjiro']);
  });
});

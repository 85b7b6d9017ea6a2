import type { AnyRecord } from '@briefing/model/dataset';
import { records } from '../dataset.ts';

/** A record by which the documentation explains addresses: a person, where the dataset holds one. */
export const exampleRecord: AnyRecord = choose();

function choose(): AnyRecord {
  const [first] = records;
  const example = records.find(({ kind }) => kind === 'person') ?? first;
  if (example === undefined) throw new Error('The dataset holds no record.');
  return example;
}

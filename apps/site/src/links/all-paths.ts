import type { AnyRecord, Dataset } from '@briefing/model/dataset';
import { docsPaths } from '../docs/docs-pages.ts';
import { kindsOf } from '../records/kind-of.ts';
import { kindPath, recordPath } from './paths.ts';

/** Pages that are neither a record nor a list of records. */
const single: readonly string[] = [
  '/',
  '/timeline/',
  '/map/',
  '/relations/',
  '/records/',
  '/search/',
  '/changes/',
  '/downloads/',
  '/methodology/',
];

/** Address in English of every page of the site; each has its twin in the other languages. */
export function allPaths(dataset: Dataset, records: readonly AnyRecord[]): string[] {
  return [
    ...single,
    ...docsPaths(dataset),
    ...kindsOf(dataset).map(kindPath),
    ...records.map(recordPath),
  ];
}

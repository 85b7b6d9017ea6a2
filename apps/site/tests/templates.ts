import * as data from '@briefing/data';
import { type AnyRecord, createDataset } from '@briefing/model/dataset';
import { checkPath, modelPath } from '../src/docs/docs-pages.ts';
import { allPaths } from '../src/links/all-paths.ts';
import { kindPath, recordPath } from '../src/links/paths.ts';

const dataset = createDataset(data);

const plainTables: readonly string[] = (
  [
    'briefing',
    'person',
    'office',
    'tenure',
    'organization',
    'exercise',
    'equipment',
    'program',
    'document',
  ] as const
).map(kindPath);

/** The fullest record of each kind shows every part that its page can have. */
const fullest = [...Map.groupBy(data.records, ({ kind }) => kind).values()].flatMap((records) =>
  records.reduce((best: AnyRecord[], record) => {
    const [one] = best;
    return one !== undefined && sizeOf(one) >= sizeOf(record) ? best : [record];
  }, []),
);

/** The first rumor: it looks like no other claim. */
const rumor = dataset
  .all('claim')
  .filter(({ standing }) => standing === 'rumor')
  .slice(0, 1);

/** The first visit with stops: its itinerary stands on no other page. */
const visit = dataset
  .all('event')
  .filter(({ legs }) => legs !== undefined)
  .slice(0, 1);

/** A kind and a check stand for all pages that the documentation generates. */
const generatedDocs = [modelPath('exercise'), checkPath('style/canonical-form')];

/** Pages that are no record; of the lists that are plain tables one stands for all. */
const others = allPaths(dataset, []).filter(
  (path) =>
    !plainTables.includes(path) &&
    (!/^\/docs\/(?:checks|model)\/./u.test(path) || generatedDocs.includes(path)),
);

/** Addresses in English of one page of every layout, of the fullest record of each kind, and of a missing page. */
export const templates: readonly string[] = [
  ...others,
  ...new Set([...fullest, ...rumor, ...visit].map(recordPath)),
  '/no-such-page/',
];

/** Both languages of a page. */
export function twins(path: string): [english: string, japanese: string] {
  return [path, `/ja${path}`];
}

function sizeOf(record: AnyRecord): number {
  return JSON.stringify(record).length;
}

import {
  buildIndex,
  openIndex,
  type SearchDocument,
  type SearchIndex,
  searchIds,
} from '../index.ts';

/** An invented catalog of lamps and harbors. */
export const LAMPS: readonly SearchDocument[] = [
  {
    id: 'place/yunoshima',
    kind: 'place',
    title: { en: 'Yunoshima', ja: '湯乃島' },
    names: ['Yunoshima', '湯乃島', 'ゆのしま'],
  },
  {
    id: 'office/harbor-master',
    kind: 'office',
    title: { en: 'harbor master', ja: '港長' },
    names: ['harbor master', '港長', '港務長官', 'HM'],
  },
  {
    id: 'event/lamp',
    kind: 'event',
    title: { en: 'A lamp is lit', ja: '灯火の点灯' },
    body: { en: 'The radar lamp of the island is lit.', ja: '湯乃島のレーダー灯火を点灯した。' },
    about: ['place/yunoshima'],
    dates: { min: '2031-05-01', max: '2031-05-01' },
    facets: { lang: ['en', 'ja'] },
  },
  {
    id: 'event/inspection',
    kind: 'event',
    title: { en: 'Inspection of the quay', ja: '岸壁の点検' },
    body: { en: 'The official saw the lamp.', ja: '担当者が灯火を見た。' },
    about: ['office/harbor-master'],
    dates: { min: '2031-06-01', max: '2031-06-30' },
    facets: { lang: ['en', 'ja'] },
  },
  {
    id: 'claim/a/001',
    kind: 'claim',
    title: { en: 'The lamp is the brightest.', ja: '灯火は最も明るい。' },
    facets: { standing: ['rumor'], verdict: ['unconfirmed'], lang: ['en', 'ja'] },
  },
];

/** An index of documents, open. */
export function indexOf(documents: readonly SearchDocument[]): SearchIndex {
  const opened = openIndex(buildIndex(documents));
  if (!opened.ok) throw new Error(opened.reason);
  return opened.index;
}

/** Ids that a query finds, best first; an error when it is refused. */
export function idsOf(index: SearchIndex, query: string): readonly string[] {
  const result = searchIds(index, query);
  if (!result.ok) throw new Error(`${result.problem.code} at ${result.problem.position}: ${query}`);
  return result.ids.toArray();
}

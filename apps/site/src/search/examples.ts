import type { Dataset, Lang } from '@briefing/model/dataset';
import { searchWording } from '../i18n/explorer/search.ts';
import { inLang } from '../i18n/strings.ts';

/** A query that finds something in this dataset, and what. */
export interface SearchExample {
  readonly query: string;
  readonly finds: string;
}

/** Queries that show what can be asked, made of what the dataset holds most of; none that finds nothing. */
export function searchExamples(dataset: Dataset, lang: Lang): SearchExample[] {
  const t = searchWording[lang];
  const named = mostNamed(
    dataset,
    [...dataset.all('place'), ...dataset.all('person')].filter(
      (record) => 'reading' in record && record.reading !== undefined,
    ),
  );
  const office = mostNamed(dataset, dataset.all('office'));
  const claims = dataset.all('claim');
  const years = dataset.all('event').flatMap(({ when }) => /^\d{4}/u.exec(when)?.[0] ?? []);
  const year = years.sort().at(-1);
  return [
    ...(named?.reading === undefined
      ? []
      : [{ query: named.reading, finds: t.reading(inLang(named.name, lang)) }]),
    ...(office === undefined
      ? []
      : [{ query: `${inLang(office.name, lang)} kind:claim`, finds: t.office }]),
    ...(claims.some(({ standing }) => standing === 'rumor')
      ? [{ query: 'standing:rumor,forecast', finds: t.rumors }]
      : []),
    ...(claims.some(({ review }) => review.verdict === 'contradicted')
      ? [{ query: 'verdict:contradicted,imprecise', finds: t.contradicted }]
      : []),
    ...(year === undefined ? [] : [{ query: `kind:event after:${year}`, finds: t.dated(year) }]),
  ];
}

function mostNamed<T extends { readonly id: string }>(
  dataset: Dataset,
  records: readonly T[],
): T | undefined {
  const counted = records.map((record) => ({
    record,
    count: dataset.referencesTo(record.id).length,
  }));
  return counted.sort((a, b) => b.count - a.count)[0]?.record;
}

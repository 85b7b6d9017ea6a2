import type { AnyRecord, Dataset, Lang, RecordOf } from '@briefing/model/dataset';
import { edtfBounds, parseEdtf } from '@briefing/model/dates';
import { briefingOfClaim } from '../briefing/briefing-of-claim.ts';
import type { Edition } from '../records/citation.ts';

/** What sort of work is cited; each format has its own word for it. */
export type WorkType = 'dataset' | 'post' | 'news' | 'report' | 'web';

/** A work as every citation format needs it. */
export interface CitationItem {
  /** Key of the entry: letters, digits and hyphens. */
  readonly key: string;
  readonly type: WorkType;
  readonly title: string;
  /** Names as they are shown, never split into given and family name. */
  readonly authors: readonly string[];
  readonly container?: string;
  readonly publisher?: string;
  /** As precise as known: `2026`, `2026-01`, `2026-01-15`. */
  readonly date?: string;
  readonly url?: string;
  readonly version?: string;
  readonly language?: string;
  readonly note?: string;
}

const workTypes: Readonly<Partial<Record<RecordOf<'source'>['type'], WorkType>>> = {
  official: 'report',
  press: 'news',
  'trade-press': 'news',
  'think-tank': 'report',
  blog: 'post',
  social: 'post',
};

/** The works to cite for a record: the original first where the record stands for one, then the record. */
export function citationItems(
  dataset: Dataset,
  record: AnyRecord,
  edition: Edition,
  lang: Lang,
): CitationItem[] {
  const original = originalOf(dataset, record, lang);
  const own: CitationItem = {
    key: `briefing-${record.id.replaceAll('/', '-')}`,
    type: 'dataset',
    title: dataset.caption(record.id, lang),
    authors: ['Briefing'],
    container: 'Briefing',
    publisher: 'Briefing',
    url: edition.address,
    version: edition.version,
    language: lang,
    note: `${record.id}${labelsOf(dataset, record, lang)}`,
  };
  return original === undefined ? [own] : [original, own];
}

/** The dataset as a whole. */
export function datasetItem(
  title: string,
  { version, address }: Edition,
  lang: Lang,
): CitationItem {
  return {
    key: 'briefing-dataset',
    type: 'dataset',
    title,
    authors: ['Briefing'],
    publisher: 'Briefing',
    url: address,
    version,
    language: lang,
  };
}

/** Standing and verdict of a claim: a citation without them would pass a rumor on as a fact. */
function labelsOf({ catalog }: Dataset, record: AnyRecord, lang: Lang): string {
  if (record.kind !== 'claim') return '';
  const { standing, verdict } = catalog.vocabularies;
  const labels = [standing?.[record.standing]?.[lang], verdict?.[record.review.verdict]?.[lang]];
  return ` (${labels.filter(Boolean).join('; ')})`;
}

function originalOf(dataset: Dataset, record: AnyRecord, lang: Lang): CitationItem | undefined {
  if (record.kind === 'source') return workOf(record, lang);
  const briefing = record.kind === 'briefing' ? record : briefingOfClaim(dataset, record.id);
  if (record.kind !== 'briefing' && record.kind !== 'claim') return undefined;
  const source = briefing && dataset.get(briefing.source);
  if (briefing === undefined || source?.kind !== 'source') return undefined;
  const work = workOf(source, lang);
  const date = work.date ?? plainDate(briefing.written);
  return {
    ...work,
    authors: [dataset.caption(briefing.author, lang)],
    ...(date === undefined ? {} : { date }),
  };
}

function workOf(source: RecordOf<'source'>, lang: Lang): CitationItem {
  const type = workTypes[source.type] ?? 'web';
  const date = plainDate(source.published);
  return {
    key: source.id.replace('source/', ''),
    type,
    title: source.title?.text ?? source.name[lang],
    authors: source.origin === undefined ? [] : [source.origin[lang]],
    container: source.publisher[lang],
    publisher: source.publisher[lang],
    ...(date === undefined ? {} : { date }),
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(source.lang === 'und' ? {} : { language: source.lang }),
  };
}

/** What both ends of a date have in common: a span within January 2026 is cited as 2026-01; undefined for none. */
export function plainDate(edtf: string | undefined): string | undefined {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  if (!parsed?.ok) return undefined;
  const { min, max } = edtfBounds(parsed.value);
  if (min === undefined || max === undefined) return undefined;
  if (min === max) return min;
  if (min.slice(0, 7) === max.slice(0, 7)) return min.slice(0, 7);
  return min.slice(0, 4) === max.slice(0, 4) ? min.slice(0, 4) : undefined;
}

import type { Dataset, Lang, RecordOf } from '@briefing/model/dataset';
import type { ReleaseChanges } from '../changes/release-changes.ts';
import { changesWording, releaseTitle } from '../changes/wording.ts';
import { stringsOf } from '../i18n/strings.ts';
import { numberOf, pathIn, recordPath } from '../links/paths.ts';
import { termLabel } from '../records/vocabulary.ts';
import { datasetDate, recordDate } from './record-date.ts';
import { escapeXml } from './xml.ts';

/** An entry of the feeds; its date comes from the data, never from the clock. */
export interface FeedEntry {
  /** Stable name of the entry, unique within the site: the id of the record, or `release/<version>`. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly html: string;
  /** A civil date. */
  readonly updated: string;
  readonly tags: readonly string[];
}

/** What the entries are made from. */
export interface FeedSource {
  readonly dataset: Dataset;
  readonly releases: readonly ReleaseChanges[];
  readonly lang: Lang;
  /** Address of the site, ending in a slash. */
  readonly site: string;
}

/** Before any source is dated, so that a dataset without dates still has a valid feed. */
const UNDATED = '1970-01-01';

/** Releases and corrections, newest first and then by id. */
export function feedEntries(source: FeedSource): FeedEntry[] {
  const { dataset, releases } = source;
  const entries = [
    ...releases.map((release) => releaseEntry(source, release)),
    ...dataset.all('correction').map((correction) => correctionEntry(source, correction)),
  ];
  return entries.sort((a, b) => {
    if (a.updated !== b.updated) return a.updated < b.updated ? 1 : -1;
    return a.id < b.id ? -1 : 1;
  });
}

function releaseEntry({ dataset, lang, site }: FeedSource, release: ReleaseChanges): FeedEntry {
  const { added, changed, moved, withdrawn, isFirst } = release;
  const colon = stringsOf(lang).site.colon;
  const counts = [
    [changesWording.added, added.length],
    [changesWording.changed, changed.length],
    [changesWording.moved, moved.length],
    ...(withdrawn.length === 0 ? [] : [[changesWording.withdrawn, withdrawn.length] as const]),
  ] as const;
  const items = counts.map(([label, count]) => `<li>${label[lang]}${colon}${count}</li>`).join('');
  return {
    id: `release/${release.release}`,
    title: releaseTitle(release.release)[lang],
    url: new URL(pathIn(lang, `/changes/#v${release.release}`), site).href,
    html: `${isFirst ? `<p>${changesWording.first[lang]}</p>` : ''}<ul>${items}</ul>`,
    updated: release.date ?? datasetDate(dataset) ?? UNDATED,
    tags: [changesWording.title[lang]],
  };
}

function correctionEntry(
  { dataset, lang, site }: FeedSource,
  correction: RecordOf<'correction'>,
): FeedEntry {
  const t = stringsOf(lang);
  const link = (id: string) => {
    const record = dataset.get(id);
    if (record === undefined) return escapeXml(id);
    const href = new URL(pathIn(lang, recordPath(record)), site).href;
    return `<a href="${escapeXml(href)}">${escapeXml(labelOf(id))}</a>`;
  };
  const labelOf = (id: string) => {
    const record = dataset.get(id);
    if (record?.kind !== 'claim') return dataset.caption(id, lang);
    const standing = termLabel(dataset.catalog, 'standing', record.standing, lang);
    const verdict = termLabel(dataset.catalog, 'verdict', record.review.verdict, lang);
    // The words of a claim never travel without these.
    return `${t.briefing.claimNumber(numberOf(id))} (${standing}${t.site.comma}${verdict})`;
  };
  const list = (title: string, ids: readonly string[]) =>
    `<p>${title}${t.site.colon}</p><ul>${ids.map((id) => `<li>${link(id)}</li>`).join('')}</ul>`;
  return {
    id: correction.id,
    title: dataset.caption(correction.id, lang),
    url: new URL(pathIn(lang, recordPath(correction)), site).href,
    html: [
      `<p>${escapeXml(correction.finding[lang])}</p>`,
      list(changesWording.touches[lang], correction.about),
      list(t.record.sources, correction.sources),
    ].join(''),
    updated: recordDate(dataset, correction.id) ?? datasetDate(dataset) ?? UNDATED,
    tags: correction.type.map((type) => termLabel(dataset.catalog, 'correction-type', type, lang)),
  };
}

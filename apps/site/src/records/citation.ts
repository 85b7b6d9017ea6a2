import type { AnyRecord, Dataset, Lang } from '@briefing/model/dataset';
import { formatEdtf } from '@briefing/model/dates';
import { briefingOfClaim } from '../briefing/briefing-of-claim.ts';

/** What a citation of the dataset needs to know apart from the record. */
export interface Edition {
  /** Version of the dataset. */
  readonly version: string;
  /** Permanent address of the record's page. */
  readonly address: string;
}

/** A record as cited in running text: caption, dataset and version, id, permanent address. */
export function citeRecord(
  dataset: Dataset,
  { id }: AnyRecord,
  { version, address }: Edition,
  lang: Lang,
): string {
  const caption = dataset.caption(id, lang);
  if (lang === 'ja') return `「${caption}」Briefing（データ版${version}）、${id}、${address}`;
  return `“${caption.replace(/\.$/u, '')}.” Briefing, dataset version ${version}, ${id}. ${address}`;
}

/** The briefing that a record belongs to, cited by its own publisher; undefined for any other record. */
export function citeOriginal(dataset: Dataset, record: AnyRecord, lang: Lang): string | undefined {
  const briefing = record.kind === 'briefing' ? record : briefingOfClaim(dataset, record.id);
  if (record.kind !== 'briefing' && record.kind !== 'claim') return undefined;
  const source = briefing && dataset.get(briefing.source);
  if (briefing === undefined || source?.kind !== 'source') return undefined;
  const author = dataset.caption(briefing.author, lang);
  const title = source.title?.text ?? source.name[lang];
  const written = formatEdtf(briefing.written, { lang });
  const address = source.url ?? '';
  if (lang === 'ja') {
    return [author, `「${title}」`, source.publisher.ja, written, address]
      .filter(Boolean)
      .join('、');
  }
  return `${author}. “${title}.” ${source.publisher.en}, ${written}. ${address}`.trim();
}

/** The dataset as a whole, cited in running text. */
export function citeDataset(title: string, { version, address }: Edition, lang: Lang): string {
  if (lang === 'ja') return `Briefing「${title}」（データ版${version}）、${address}`;
  return `Briefing. “${title}.” Dataset version ${version}. ${address}`;
}

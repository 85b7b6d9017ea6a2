import type { AnyRecord, Dataset, Lang, LocalizedText } from '@briefing/model/dataset';
import { describeKind } from './kind-of.ts';
import { termLabel } from './vocabulary.ts';

/** One sentence on a record, for search engines and shared links. */
export function summaryOf(dataset: Dataset, record: AnyRecord, lang: Lang): string {
  const told = textOf(record)?.[lang];
  if (told !== undefined) return told;
  const kind = describeKind(dataset, record.kind);
  const caption = dataset.caption(record.id, lang);
  if (record.kind !== 'claim') return `${kind.label[lang]}${colon[lang]}${caption}`;
  const standing = termLabel(dataset.catalog, 'standing', record.standing, lang);
  const verdict = termLabel(dataset.catalog, 'verdict', record.review.verdict, lang);
  return `${standing}${separator[lang]}${verdict}${colon[lang]}${record.review.note?.[lang] ?? caption}`;
}

const colon: Readonly<Record<Lang, string>> = { en: ': ', ja: '：' };
const separator: Readonly<Record<Lang, string>> = { en: '; ', ja: '、' };

/** The text by which a record tells what it is. */
function textOf(record: AnyRecord): LocalizedText | undefined {
  if ('description' in record && record.description) return record.description;
  if ('summary' in record) return record.summary;
  if ('finding' in record) return record.finding;
  if ('definition' in record) return record.definition;
  return 'outcome' in record ? record.outcome.text : undefined;
}

import type { Holder, LocalizedText } from '@briefing/model/dataset';
import { parseEdtf } from '@briefing/model/dates';
import { type Span, span } from '../output/span.ts';
import type { RecordReader } from './record-reader.ts';

/** Who held an office on a date, worked out from dated tenures; nobody when the id is no office or the date unknown. */
export function holdersOn(
  { dataset }: RecordReader,
  id: unknown,
  date: string | undefined,
): readonly Holder[] {
  if (typeof id !== 'string' || date === undefined || !parseEdtf(date).ok) return [];
  return dataset.holderOf(id, date);
}

/** The same in words, always marked as inferred. */
export function holderSpans(reader: RecordReader, id: unknown, date: string | undefined): Span[][] {
  const { lang } = reader.view;
  return holdersOn(reader, id, date).map(({ person, tenure, certainty }) => [
    span(`${HELD_BY[lang]} `, 'faint'),
    ...reader.reference(person),
    span(`  (${(certainty === 'certain' ? INFERRED : PERHAPS)[lang]} ${tenure})`, 'faint'),
  ]);
}

const HELD_BY: LocalizedText = { en: 'held by', ja: '在任者' };
const INFERRED: LocalizedText = { en: 'inferred from', ja: '推定。根拠' };
const PERHAPS: LocalizedText = { en: 'possibly; inferred from', ja: '可能性あり、推定。根拠' };

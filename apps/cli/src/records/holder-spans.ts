import type { Holder, LocalizedText } from '@briefing/model/dataset';
import { parseEdtf } from '@briefing/model/dates';
import { type Span, span } from '../output/span.ts';
import type { RecordReader } from './record-reader.ts';

/** Who held an office on a date, in words; nobody when the id is no office or the date is unknown. */
export function holderSpans(reader: RecordReader, id: unknown, date: string | undefined): Span[][] {
  if (typeof id !== 'string' || date === undefined || !parseEdtf(date).ok) return [];
  return reader.dataset.holderOf(id, date).map((holder) => heldBy(reader, holder));
}

/** One holder of an office, always marked as inferred. */
export function heldBy(reader: RecordReader, { person, tenure, certainty }: Holder): Span[] {
  const { lang } = reader.view;
  return [
    span(`${HELD_BY[lang]} `, 'faint'),
    ...reader.reference(person),
    span(`  (${inferredFrom(tenure, certainty)[lang]})`, 'faint'),
  ];
}

/** Says what an office-holder was inferred from. */
export function inferredFrom(
  tenure: string,
  certainty: Holder['certainty'] = 'certain',
): LocalizedText {
  return certainty === 'certain'
    ? { en: `inferred from ${tenure}`, ja: `${tenure} からの推定` }
    : { en: `possibly; inferred from ${tenure}`, ja: `可能性。${tenure} からの推定` };
}

const HELD_BY: LocalizedText = { en: 'held by', ja: '在任者' };

import type { Kind } from '@briefing/model/dataset';
import { type Edtf, type EdtfDate, edtfBounds, parseEdtf } from '@briefing/model/dates';

/** Days since 1970-01-01. */
export type Day = number;

/** How sure the drawing may look: `span` all of it, `some` some time within it, `doubtful` as dated, but not surely. */
export type ItemForm = 'span' | 'some' | 'doubtful';

/** A dated thing as the drawing needs it; short names, because the page carries it. */
export interface TimelineItem {
  readonly kind: Kind;
  readonly label: string;
  readonly form: ItemForm;
  /** First and last day; absent where that end is open or not known. */
  readonly from?: Day;
  readonly to?: Day;
}

const DAY_MS = 86_400_000;

/** The day of a civil date, reckoned in UTC, which skips none. */
export function dayOf(date: string): Day {
  return Date.parse(date) / DAY_MS;
}

/** The civil date of a day. */
export function dateOf(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** A date as something to draw; undefined for text that is no date. */
export function timelineItem(kind: Kind, label: string, when: string): TimelineItem | undefined {
  const parsed = parseEdtf(when);
  if (!parsed.ok) return undefined;
  const { min, max } = edtfBounds(parsed.value);
  return {
    kind,
    label,
    form: formOf(parsed.value),
    ...(min === undefined ? {} : { from: dayOf(min) }),
    ...(max === undefined ? {} : { to: dayOf(max) }),
  };
}

function formOf(edtf: Edtf): ItemForm {
  if (edtf.type === 'set') return 'some';
  if (edtf.type === 'date' && !isToTheDay(edtf)) return 'some';
  const qualified = 'uncertain' in edtf && (edtf.uncertain === true || edtf.approximate === true);
  return qualified ? 'doubtful' : 'span';
}

/** A month or a year alone says that something happened some time within it. */
function isToTheDay(date: EdtfDate): boolean {
  return date.precision === 'time' || (date.precision === 'day' && date.day !== undefined);
}

import { type Day, dateOf, dayOf, type TimelineItem } from './timeline-item.ts';

/** What a column of the drawing is: a year of all, a month of a year, a day of a month. */
export type Zoom = 'year' | 'month' | 'day';

/** The stretch of time that is drawn: all years, one year (`2026`) or one month (`2026-01`). */
export interface TimeWindow {
  readonly zoom: Zoom;
  /** The year or month shown; empty for all years. */
  readonly at: string;
  readonly from: Day;
  readonly to: Day;
}

/** All years in which something is dated; an end that is open does not widen it. */
export function wholeWindow(items: readonly TimelineItem[]): TimeWindow {
  const days = items.flatMap(({ from, to }) => [from, to].filter((day) => day !== undefined));
  const first = Number(dateOf(Math.min(...days)).slice(0, 4));
  const last = Number(dateOf(Math.max(...days)).slice(0, 4));
  return { zoom: 'year', at: '', ...yearsFromTo(first, last) };
}

/** The window of a zoom around a year or month; everything else falls back to what is near it. */
export function windowAt(zoom: Zoom, at: string, whole: TimeWindow): TimeWindow {
  if (zoom === 'year') return whole;
  const [, yearText = '', monthText] = /^(\d{4})(?:-(\d{2}))?$/u.exec(at) ?? [];
  const [first, last] = [whole.from, whole.to].map((day) => Number(dateOf(day).slice(0, 4)));
  const year = Math.min(Math.max(Number(yearText || last), first ?? 0), last ?? 0);
  if (zoom === 'month') return { zoom, at: String(year), ...yearsFromTo(year, year) };
  const month = Math.min(Math.max(Number(monthText ?? 1), 1), 12);
  const name = `${year}-${String(month).padStart(2, '0')}`;
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return { zoom, at: name, from: dayOf(`${name}-01`), to: dayOf(`${next}-01`) - 1 };
}

/** The window before (-1) or after (1); undefined at the end of what is dated. */
export function neighborOf(
  window: TimeWindow,
  step: -1 | 1,
  whole: TimeWindow,
): TimeWindow | undefined {
  const day = step === 1 ? window.to + 1 : window.from - 1;
  if (window.zoom === 'year' || day < whole.from || day > whole.to) return undefined;
  return windowAt(window.zoom, dateOf(day).slice(0, window.zoom === 'month' ? 4 : 7), whole);
}

/** Whether a thing may fall into a window. */
export function isWithin({ from, to }: TimelineItem, window: TimeWindow): boolean {
  return (
    (from ?? Number.NEGATIVE_INFINITY) <= window.to &&
    (to ?? Number.POSITIVE_INFINITY) >= window.from
  );
}

/** The year or month that holds most things dated to it: where a closer look begins. */
export function busiest(zoom: Zoom, items: readonly TimelineItem[]): string {
  const length = zoom === 'month' ? 4 : 7;
  const counts = Map.groupBy(
    items.flatMap(({ from, to, form }) =>
      form === 'span' && from !== undefined && from === to ? [dateOf(from).slice(0, length)] : [],
    ),
    (at) => at,
  );
  const [best] = [...counts].sort((a, b) => b[1].length - a[1].length);
  return best?.[0] ?? '';
}

function yearsFromTo(first: number, last: number): { from: Day; to: Day } {
  return { from: dayOf(`${first}-01-01`), to: dayOf(`${last}-12-31`) };
}

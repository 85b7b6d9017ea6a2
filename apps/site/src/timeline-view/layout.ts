import { isWithin, type TimeWindow } from './time-window.ts';
import { dateOf, dayOf, type TimelineItem } from './timeline-item.ts';

/** A thing placed in the drawing; all sizes are pixels. */
export interface Mark {
  /** Index of the thing in the list that was given. */
  readonly index: number;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly form: TimelineItem['form'];
  /** Ends that lie outside the window or are open, drawn with an arrow. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
  /** Shown beside the mark; absent where there is no room. */
  readonly label?: string;
  /** Where the label begins, or, when it stands left of the mark, ends. */
  readonly labelX: number;
  readonly labelEnds: boolean;
  /** The label stands above the mark, which is then drawn thin: it fills the whole width. */
  readonly under: boolean;
}

/** A line of the scale with its wording; some lines have none. */
export interface Tick {
  readonly x: number;
  readonly date: string;
  readonly labelled: boolean;
}

/** A band of the drawing that holds one kind. */
export interface Band {
  readonly kind: string;
  readonly y: number;
  readonly height: number;
}

/** The drawing as positions. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly ticks: readonly Tick[];
  readonly bands: readonly Band[];
}

/** Room for the wording of the scale above, and of the kind at the head of each band. */
const SCALE = 22;
const BAND_HEAD = 20;
const BAND_GAP = 8;
/** A row with labels needs a line of text, one without the height of a mark. */
const ROW = { labelled: 20, plain: 12 };
/** A moment is drawn as wide as its mark, whatever the scale. */
const LEAST = 8;
/** Rough width of characters at 12 px: wrong by a little is a gap, not an overlap. */
const LATIN = 6.6;
const WIDE = 12.5;
/** A label longer than this, or than half the drawing, is cut; the list has it in full. */
const LONGEST = 320;
/** Wording of the scale needs this much room. */
const TICK_ROOM = { year: 44, month: 34, day: 22 };

/** Places things in rows so that none covers another, kinds in the order given. Deterministic. */
export function layoutTimeline(
  items: readonly TimelineItem[],
  kinds: readonly string[],
  window: TimeWindow,
  width: number,
  isShown: (item: TimelineItem) => boolean = (item) => isWithin(item, window),
): Layout {
  const scale = width / (window.to + 1 - window.from);
  const x = (day: number) => (day - window.from) * scale;
  const labelled = window.zoom !== 'year';
  const row = labelled ? ROW.labelled : ROW.plain;
  const marks: Mark[] = [];
  const bands: Band[] = [];
  let top = SCALE;
  for (const kind of kinds) {
    const ends: number[] = [];
    const y0 = top + BAND_HEAD;
    items.forEach((item, index) => {
      if (item.kind !== kind || !isShown(item)) return;
      const openLeft = item.from === undefined || item.from < window.from;
      const openRight = item.to === undefined || item.to > window.to;
      const start = openLeft ? 0 : x(item.from ?? 0);
      const end = openRight ? width : x((item.to ?? 0) + 1);
      const wide = Math.max(LEAST, end - start);
      const left = Math.max(0, Math.min(start, width - wide));
      const label = labelled ? shorten(item.label, Math.min(LONGEST, width / 2)) : undefined;
      const text = label === undefined ? 0 : widthOf(label) + 10;
      const fitsRight = left + wide + text <= width;
      const inside = !fitsRight && left < text;
      const labelX = fitsRight ? left + wide + 5 : inside ? left + 5 : left - 5;
      const from = fitsRight || inside ? left : left - text;
      const to = fitsRight ? left + wide + text : left + wide;
      let lane = ends.findIndex((taken) => taken <= from);
      if (lane === -1) lane = ends.length;
      // The gap keeps neighbors apart; text that stands on its mark must not run into the next one.
      ends[lane] = Math.max(to, inside ? labelX + text : 0) + 2;
      marks.push({
        index,
        x: left,
        width: wide,
        y: y0 + lane * row,
        form: item.form,
        openLeft,
        openRight,
        ...(label === undefined ? {} : { label }),
        labelX,
        labelEnds: !fitsRight && !inside,
        under: inside,
      });
    });
    if (ends.length === 0) continue;
    const height = BAND_HEAD + ends.length * row;
    bands.push({ kind, y: top, height });
    top += height + BAND_GAP;
  }
  return { width, height: top, marks, ticks: ticksOf(window, x, scale), bands };
}

function ticksOf(window: TimeWindow, x: (day: number) => number, scale: number): Tick[] {
  const dates = {
    year: () => range(yearOf(window.from), yearOf(window.to)).map((year) => `${year}-01-01`),
    month: () => range(1, 12).map((month) => `${window.at}-${pad(month)}-01`),
    day: () => range(window.from, window.to).map(dateOf),
  }[window.zoom]();
  const step = { year: 365, month: 30, day: 1 }[window.zoom] * scale;
  const each = Math.max(1, Math.ceil(TICK_ROOM[window.zoom] / step));
  return dates.map((date, index) => ({ x: x(dayOf(date)), date, labelled: index % each === 0 }));
}

function shorten(label: string, longest: number): string {
  if (widthOf(label) <= longest) return label;
  let text = '';
  for (const point of label) {
    if (widthOf(`${text}${point}…`) > longest) break;
    text += point;
  }
  return `${text.trimEnd()}…`;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, point) => sum + (point < '\u2E80' ? LATIN : WIDE), 0);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function yearOf(day: number): number {
  return Number(dateOf(day).slice(0, 4));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

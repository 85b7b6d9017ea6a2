import { formatEdtf, monthName } from '@briefing/model/dates';
import type { Layout, Mark } from './layout.ts';
import type { TimeWindow } from './time-window.ts';
import type { TimelineItem } from './timeline-item.ts';

/** An SVG element to be written: at build as text, in the browser as a node. */
export interface SvgShape {
  readonly name: 'line' | 'path' | 'rect' | 'text';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** Half the height of a mark, and of one under its label. */
const HALF = { plain: 4, under: 2 };

/** The shapes of a drawing, from back to front. */
export function timelineShapes(
  layout: Layout,
  items: readonly TimelineItem[],
  window: TimeWindow,
  kindLabels: Readonly<Record<string, string>>,
  lang: 'en' | 'ja',
): SvgShape[] {
  return [
    ...layout.ticks.map(({ x, labelled }) => ({
      name: 'line' as const,
      attributes: {
        class: labelled ? 'tl-tick' : 'tl-tick minor',
        x1: px(x),
        x2: px(x),
        y1: '18',
        y2: px(layout.height),
      },
    })),
    ...layout.ticks
      .filter(({ labelled }) => labelled)
      .map(({ x, date }) => ({
        name: 'text' as const,
        attributes: { class: 'tl-scale', x: px(x + 3), y: '14' },
        text: tickText(date, window, lang),
      })),
    ...layout.bands.map(({ kind, y }) => ({
      name: 'text' as const,
      attributes: { class: 'tl-band', x: '0', y: px(y + 14) },
      text: kindLabels[kind] ?? kind,
    })),
    ...layout.marks.flatMap((mark) => markShapes(mark, items[mark.index]?.kind ?? '')),
  ];
}

function markShapes(mark: Mark, kind: string): SvgShape[] {
  const { index, x, width, y, form, openLeft, openRight, label, labelX, labelEnds, under } = mark;
  const half = under ? HALF.under : HALF.plain;
  const middle = under ? y + 15 : y + 6;
  const left = openLeft ? x + half : x;
  const right = openRight ? x + width - half : x + width;
  const tip = (at: number, by: number) => `L${px(at + by)} ${px(middle)}`;
  const d = [
    `M${px(left)} ${px(middle - half)}`,
    `L${px(right)} ${px(middle - half)}`,
    openRight ? tip(right, half) : '',
    `L${px(right)} ${px(middle + half)}`,
    `L${px(left)} ${px(middle + half)}`,
    openLeft ? tip(left, -half) : '',
    'Z',
  ].join('');
  const shapes: SvgShape[] = [
    {
      name: 'path',
      attributes: { class: `tl-mark tl-${form} tl-kind-${kind}`, d, 'data-index': String(index) },
    },
  ];
  if (label !== undefined) {
    shapes.push({
      name: 'text',
      attributes: {
        class: 'tl-label',
        x: px(labelX),
        y: px(y + 10),
        'data-index': String(index),
        ...(labelEnds ? { 'text-anchor': 'end' } : {}),
      },
      text: label,
    });
  }
  return shapes;
}

function tickText(date: string, { zoom }: TimeWindow, lang: 'en' | 'ja'): string {
  if (zoom === 'year') return date.slice(0, 4);
  if (zoom === 'month') return monthName(Number(date.slice(5, 7)), lang, 'short');
  return String(Number(date.slice(8)));
}

/** What a window shows, in words: all years, a year, or a month. */
export function windowText({ zoom, at }: TimeWindow, all: string, lang: 'en' | 'ja'): string {
  return zoom === 'year' ? all : formatEdtf(at, { lang });
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

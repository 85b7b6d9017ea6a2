import {
  type Dataset,
  type Kind,
  type LocalizedText,
  type TimelineEntry,
  valuesAt,
} from '@briefing/model/dataset';
import { edtfBounds, edtfPrecision, parseEdtf } from '@briefing/model/dates';
import { isKind } from '../links/paths.ts';

/** Kinds that tell the story of events; claims and sources would drown it. */
const told: readonly Kind[] = [
  'event',
  'exercise',
  'document',
  'tenure',
  'expectation',
  'briefing',
];

/** A dated thing on the timeline. */
export interface Entry {
  readonly id: string;
  readonly kind: Kind;
  /** The date as written (EDTF). */
  readonly when: string;
  /** What happened, where the date stands in a part of the record that has a text of its own. */
  readonly text?: LocalizedText;
}

/** Entries of a month; `month` is absent when no entry of the group tells it. */
export interface MonthGroup {
  readonly month?: number;
  readonly entries: readonly Entry[];
}

/** Entries of a year by month, earliest first. */
export interface YearGroup {
  readonly year: number;
  readonly months: readonly MonthGroup[];
}

/** Dated things, earliest first; a milestone that only points to a dated event is left to the event. */
export function timelineEntries(dataset: Dataset): Entry[] {
  return dataset
    .timeline({ kinds: told })
    .flatMap((entry) => (pointsElsewhere(dataset, entry) ? [] : entryOf(dataset, entry)));
}

/** Finds the entries of a record and of the records it is tied to, in the order of `entries`, without reading them all. */
export function aroundIn(dataset: Dataset, entries: readonly Entry[]): (id: string) => Entry[] {
  const placed = entries.map((entry, place) => ({ entry, place }));
  const byRecord = Map.groupBy(placed, ({ entry }) => entry.id);
  return (id) => {
    const tied = new Set([
      id,
      ...dataset.referencesFrom(id).map(({ to }) => to),
      ...dataset.referencesTo(id).map(({ from }) => from),
    ]);
    return [...tied]
      .flatMap((other) => byRecord.get(other) ?? [])
      .sort((a, b) => a.place - b.place)
      .map(({ entry }) => entry);
  };
}

/** Entries by the year and month in which they can first have begun. */
export function groupByMonth(entries: readonly Entry[]): YearGroup[] {
  const years = new Map<number, Map<number | undefined, Entry[]>>();
  for (const entry of entries) {
    const { year, month } = startOf(entry.when);
    const months = years.get(year) ?? new Map<number | undefined, Entry[]>();
    months.set(month, [...(months.get(month) ?? []), entry]);
    years.set(year, months);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, months]) => ({
      year,
      months: [...months]
        .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
        .map(([month, group]) => ({ ...(month === undefined ? {} : { month }), entries: group })),
    }));
}

function startOf(when: string): { year: number; month: number | undefined } {
  const parsed = parseEdtf(when);
  const bounds = parsed.ok ? edtfBounds(parsed.value) : undefined;
  const start = bounds?.min ?? bounds?.max ?? '0001-01-01';
  const coarse = !parsed.ok || ['year', 'season'].includes(edtfPrecision(parsed.value));
  return { year: Number(start.slice(0, 4)), month: coarse ? undefined : Number(start.slice(5, 7)) };
}

function entryOf(dataset: Dataset, { id, kind, when, pointer }: TimelineEntry): Entry[] {
  if (!isKind(kind)) return [];
  const part = partAt(dataset, id, pointer);
  const [text] = part === undefined ? [] : valuesAt(part, 'text').map(({ value }) => value);
  const entry = { id, kind, when };
  return [isText(text) ? { ...entry, text } : entry];
}

/** Whether the part of a record that bears the date only names another record of that date. */
function pointsElsewhere(dataset: Dataset, { id, pointer }: TimelineEntry): boolean {
  const part = partAt(dataset, id, pointer);
  if (part === undefined) return false;
  const event: unknown = Reflect.get(part, 'event');
  return typeof event === 'string' && dataset.get(event) !== undefined;
}

/** The element of a list in which a date stands; undefined when it stands in the record itself. */
function partAt(dataset: Dataset, id: string, pointer: string): object | undefined {
  const keys = pointer.split('/').slice(1, -1);
  if (keys.length === 0) return undefined;
  let value: unknown = dataset.get(id);
  for (const key of keys) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return typeof value === 'object' && value !== null ? value : undefined;
}

function isText(value: unknown): value is LocalizedText {
  return typeof value === 'object' && value !== null && 'en' in value && 'ja' in value;
}

import type { Dataset, LocalizedText, TimelineEntry } from '@briefing/model/dataset';
import { valuesAt } from '@briefing/model/dataset';
import { edtfBounds, parseEdtf } from '@briefing/model/dates';
import { openData } from '../data/data-source.ts';
import { findKind } from '../data/find-kind.ts';
import { withCaptions } from '../data/needed-kinds.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import { paragraph } from '../output/layout.ts';
import { type Line, span } from '../output/span.ts';
import { table } from '../output/table.ts';
import type { View } from '../output/view.ts';
import { createRecordReader, type RecordReader } from '../records/record-reader.ts';
import { defineSubcommand, type Outcome } from './command.ts';

/** Kinds shown when none is named: what happened or was to happen, not who wrote about it. */
const SHOWN_KINDS = ['event', 'exercise', 'document', 'expectation'];
const EVERY_KIND = 'all';
/** Holds `Wed, 15 Jan 2026 ?` and the same after `Japan: `; longer spans wrap. */
const DATE_WIDTH = 24;

export const command = defineSubcommand({
  options: {
    from: {
      type: 'string',
      value: 'date',
      about: {
        en: 'from this date on: 2026, 2026-01 or 2026-01-12 (EDTF)',
        ja: 'この日付から。2026、2026-01、2026-01-12 など(EDTF)',
      },
    },
    to: {
      type: 'string',
      value: 'date',
      about: { en: 'up to and including this date', ja: 'この日付まで(当日を含む)' },
    },
    kind: {
      type: 'string',
      value: 'kind,kind',
      about: {
        en: `kinds to show, or ${EVERY_KIND}; ${SHOWN_KINDS.join(', ')} when absent`,
        ja: `表示する種類、または ${EVERY_KIND}。省略時は ${SHOWN_KINDS.join('、')}`,
      },
    },
  },
  examples: [
    {
      line: 'briefing timeline --from 2026-01-12 --to 2026-01-15',
      does: { en: 'the days of the visit', ja: '訪問の4日間' },
    },
    {
      line: 'briefing timeline --kind claim --to 2025',
      does: { en: 'what the claims say of the time up to 2025', ja: '2025年までを述べる主張' },
    },
  ],
  more: [
    {
      en: 'Dates are those of the place. The date in Japan stands beside them where a local time settles it.',
      ja: '日付は現地の日付。現地時刻から定まる場合だけ、日本の日付を並べる。',
    },
  ],
  async run({ from, to, kind, data }, context) {
    const range = { from: boundOf('--from', from), to: boundOf('--to', to) };
    if (range.from !== undefined && range.to !== undefined && range.from > range.to) {
      throw new Failure(EXIT.usage, BACKWARDS(from, to));
    }
    const source = await openData(context, data);
    const kinds = chooseKinds(kind, (name) => findKind(source.catalog, name).kind);
    const dataset = await source.dataset(kinds && withCaptions(kinds, source.catalog));
    return showTimeline(dataset, dataset.timeline({ ...range, kinds }));
  },
});

function chooseKinds(asked: string | undefined, find: (name: string) => string) {
  if (asked === EVERY_KIND) return undefined;
  return asked === undefined ? SHOWN_KINDS : asked.split(',').map((name) => find(name.trim()));
}

/** The first or last day of a bound: a month as upper bound takes in all of its days. Throws Failure for what is no date. */
function boundOf(option: '--from' | '--to', text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const parsed = parseEdtf(text);
  if (parsed.ok && parsed.value.type === 'date') {
    const { min, max } = edtfBounds(parsed.value);
    return option === '--from' ? min : max;
  }
  const why: LocalizedText = parsed.ok
    ? { en: 'a bound is a single date', ja: '単独の日付を指定します' }
    : { en: parsed.message, ja: parsed.message };
  throw new Failure(
    EXIT.usage,
    {
      en: `${option} ${text} cannot be used: ${why.en}.`,
      ja: `${option} ${text} は使えません: ${why.ja}`,
    },
    {
      ...(!parsed.ok &&
        parsed.replacement !== undefined && {
          hint: { en: `Write ${parsed.replacement}.`, ja: `${parsed.replacement} と書きます。` },
        }),
    },
  );
}

function showTimeline(dataset: Dataset, entries: readonly TimelineEntry[]): Outcome {
  return {
    data: {
      count: entries.length,
      entries: entries.map((entry) => ({
        ...entry,
        caption: { en: dataset.caption(entry.id, 'en'), ja: dataset.caption(entry.id, 'ja') },
        ...japanDateOf(dataset, entry),
      })),
    },
    exitCode: entries.length === 0 ? EXIT.negative : EXIT.ok,
    render: (view) => ({
      lines: rowsOf(createRecordReader(dataset, view), entries),
      notes: notesOn(entries, view),
    }),
  };
}

function rowsOf(reader: RecordReader, entries: readonly TimelineEntry[]): readonly Line[] {
  if (entries.length === 0) return [];
  const { view, dataset } = reader;
  const day = (date: string) => reader.date(date, { weekday: true, style: 'short' });
  const rows = entries.map((entry) => {
    const { japanDate } = japanDateOf(dataset, entry);
    return [
      [
        span(day(entry.when)),
        ...(entry.overlap === 'possible' ? [span(' ?', 'caution')] : []),
        ...(japanDate === undefined
          ? []
          : [span(`\n${IN_JAPAN[view.lang]}${day(japanDate)}`, 'faint')]),
      ],
      [span(whatOf(reader, entry)), span(`  ${entry.id}`, 'faint')],
    ];
  });
  const columns = [
    { title: DATE[view.lang], least: DATE_WIDTH },
    { title: WHAT[view.lang], least: 30 },
  ];
  return table(columns, rows, view).lines;
}

/** The text beside the date where the date is one of several in the record, such as a milestone; else the caption. */
function whatOf({ dataset, view, caption }: RecordReader, { id, pointer }: TimelineEntry): string {
  const record = dataset.get(id);
  const part = pointer.split('/').slice(1, -1).join('.');
  if (part === '') return caption(id);
  const text = valuesAt(record, `${part.replaceAll(/\d+/gu, '*')}.text.${view.lang}`).find(
    (found) => found.pointer === `${pointer.slice(0, pointer.lastIndexOf('/'))}/text/${view.lang}`,
  );
  return typeof text?.value === 'string' ? `${caption(id)}: ${text.value}` : caption(id);
}

function japanDateOf(dataset: Dataset, { id, pointer }: TimelineEntry): { japanDate?: string } {
  const record = dataset.get(id);
  if (pointer !== '/when' || record === undefined || !('japanDate' in record)) return {};
  return typeof record.japanDate === 'string' ? { japanDate: record.japanDate } : {};
}

function notesOn(entries: readonly TimelineEntry[], view: View): Line[] {
  if (entries.length === 0) return paragraph([span(NOTHING[view.lang])], view);
  if (entries.every(({ overlap }) => overlap === 'certain')) return [];
  return [[], ...paragraph([span('? ', 'caution'), span(PERHAPS[view.lang], 'faint')], view)];
}

const DATE: LocalizedText = { en: 'date', ja: '日付' };
const IN_JAPAN: LocalizedText = { en: 'Japan: ', ja: '日本では' };
const WHAT: LocalizedText = { en: 'what', ja: '事柄' };
const NOTHING: LocalizedText = {
  en: 'Nothing is dated in this range.',
  ja: 'この期間の事柄はありません。',
};
const PERHAPS: LocalizedText = {
  en: 'the date is not exact and may lie outside the range',
  ja: '日付に幅があり、期間外の可能性がある',
};
const BACKWARDS = (from: string | undefined, to: string | undefined): LocalizedText => ({
  en: `--from ${from} lies after --to ${to}.`,
  ja: `--from ${from} が --to ${to} より後です。`,
});

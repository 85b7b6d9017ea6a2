import type { AnyRecord, Dataset, Edge, LocalizedText } from '@briefing/model/dataset';
import { openData } from '../data/data-source.ts';
import { findRecord } from '../data/find-record.ts';
import { item, paragraph, section } from '../output/layout.ts';
import { type Line, span } from '../output/span.ts';
import type { View } from '../output/view.ts';
import { correctionsOf } from '../records/corrections.ts';
import { inferredFrom } from '../records/holder-spans.ts';
import { labelledReference } from '../records/labelled-reference.ts';
import { officeHolders } from '../records/office-holders.ts';
import { recordPage } from '../records/record-page.ts';
import { createRecordReader, type RecordReader } from '../records/record-reader.ts';
import { defineSubcommand, type Outcome } from './command.ts';

/** References listed of a kind before the rest is only counted: the screen is for the record. */
const LISTED = 10;

export const command = defineSubcommand({
  options: {
    id: {
      type: 'positional',
      required: true,
      about: {
        en: 'id of a record, such as person/koizumi-shinjiro; its end is enough where only one has it',
        ja: 'レコードのid(例: person/koizumi-shinjiro)。一意なら末尾だけでもよい',
      },
    },
    all: {
      type: 'boolean',
      about: {
        en: `list every reference to the record, not only ${LISTED} of a kind`,
        ja: `参照元を種類ごとに${LISTED}件までとせず、すべて表示`,
      },
    },
  },
  examples: [
    {
      line: 'briefing show event/2026-01-us-visit',
      does: { en: 'the visit with its itinerary', ja: '訪米とその行程' },
    },
    {
      line: 'briefing show office/us-secretary-of-defense --lang ja',
      does: { en: 'who held the office and when, in Japanese', ja: '役職と在任者を日本語で' },
    },
  ],
  async run({ id, data, all }, context) {
    const source = await openData(context, data);
    const dataset = await source.dataset();
    const { record, moved } = findRecord(dataset, id);
    return showRecord(dataset, record, moved, all ? Number.POSITIVE_INFINITY : LISTED);
  },
});

function showRecord(
  dataset: Dataset,
  record: AnyRecord,
  moved: LocalizedText | undefined,
  listed: number,
): Outcome {
  const corrections = correctionsOf(dataset, record.id);
  const holders = officeHolders(dataset, record.id);
  const referencedBy = incoming(dataset, record.id);
  return {
    data: {
      id: record.id,
      kind: record.kind,
      caption: { en: dataset.caption(record.id, 'en'), ja: dataset.caption(record.id, 'ja') },
      record,
      ...(holders.length > 0 && { holders }),
      corrections: corrections.map(({ id }) => id),
      referencedBy: Object.fromEntries(
        [...referencedBy].map(([kind, edges]) => [
          kind,
          edges.map(({ from, path, pointer }) => ({ id: from, path, pointer })),
        ]),
      ),
    },
    render(view) {
      const reader = createRecordReader(dataset, view);
      const lines = [
        ...recordPage(reader, record),
        ...section(
          HOLDERS[view.lang],
          holders.flatMap(({ person, tenure, when, observed }) =>
            item(
              '-',
              [
                ...reader.reference(person),
                span(`  ${when === undefined ? NO_PERIOD[view.lang] : reader.date(when)}`),
                ...observed.map((date) =>
                  span(
                    `${view.lang === 'ja' ? '、' : '; '}${SEEN[view.lang]} ${reader.date(date)}`,
                  ),
                ),
                span(`  (${inferredFrom(tenure)[view.lang]})`, 'faint'),
              ],
              view,
            ),
          ),
        ),
        ...section(
          CORRECTIONS[view.lang],
          corrections.flatMap((correction) => [
            ...item('-', reader.reference(correction.id), view),
            ...paragraph([span(correction.finding[view.lang])], view, 4),
          ]),
        ),
        ...referenceSections(reader, referencedBy, listed),
      ];
      const notes = [
        ...(moved === undefined ? [] : paragraph([span(moved[view.lang])], view)),
        ...('attribution' in record
          ? [[], ...paragraph([span(TRACE(record.id)[view.lang], 'faint')], view)]
          : []),
      ];
      return { lines, notes };
    },
  };
}

/** References to a record by kind, in the order of the catalog; corrections are told apart from them. */
function incoming(dataset: Dataset, id: string): ReadonlyMap<string, readonly Edge[]> {
  const order = dataset.catalog.kinds.map(({ kind }) => kind);
  const kindOf = (from: string) => from.slice(0, from.indexOf('/'));
  const seen = new Set<string>();
  const edges = dataset.referencesTo(id).filter(({ from }) => {
    // A record that names another twice is one reader of it.
    if (seen.has(from) || from === id || kindOf(from) === 'correction') return false;
    seen.add(from);
    return true;
  });
  const byKind = Map.groupBy(edges, ({ from }) => kindOf(from));
  return new Map([...byKind].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

function referenceSections(
  reader: RecordReader,
  referencedBy: ReadonlyMap<string, readonly Edge[]>,
  listed: number,
): Line[] {
  const { view } = reader;
  const groups = [...referencedBy].flatMap(([kind, edges], index) => {
    const name = reader.kind(kind)?.plural[view.lang] ?? kind;
    const more = edges.length - listed;
    return [
      ...(index === 0 ? [] : [[]]),
      [span(name, 'strong'), span(`  ${edges.length}`)],
      ...edges
        .slice(0, listed)
        .flatMap(({ from }) => item('-', labelledReference(reader, from), view)),
      ...(more > 0 ? moreLine(more, view) : []),
    ];
  });
  return section(NAMED_BY[view.lang], groups);
}

function moreLine(count: number, view: View): Line[] {
  const text = { en: `and ${count} more (--all lists them)`, ja: `ほか${count}件(--all で表示)` };
  return paragraph([span(text[view.lang], 'faint')], view, 2);
}

const HOLDERS: LocalizedText = { en: 'Holders by tenure', ja: '在任者' };
const NO_PERIOD: LocalizedText = { en: 'period not known', ja: '期間不明' };
const SEEN: LocalizedText = { en: 'in office on', ja: '在任確認' };
const CORRECTIONS: LocalizedText = { en: 'Corrections that touch it', ja: '関連する訂正・補足' };
const NAMED_BY: LocalizedText = { en: 'Named by', ja: '参照元' };
const TRACE = (id: string): LocalizedText => ({
  en: `briefing trace ${id} shows who says it and what the record shows.`,
  ja: `briefing trace ${id} で発言者の連なりと検証結果を表示します。`,
});

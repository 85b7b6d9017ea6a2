import type { LocalizedText } from '@briefing/model/dataset';
import type { Excerpt, MarkedText, Via } from '@briefing/search/query';
import type { Rendering } from '../commands/command.ts';
import { item, paragraph } from '../output/layout.ts';
import { type Line, type Span, span } from '../output/span.ts';
import { table } from '../output/table.ts';
import type { View } from '../output/view.ts';
import { createRecordReader, type RecordReader } from '../records/record-reader.ts';
import { separator } from '../records/separator.ts';
import { toneOf } from '../records/tone.ts';
import type { Findings, FoundRecord } from './find-hits.ts';

/** Holds `official statement` and `partly confirmed`. */
const WHAT_WIDTH = 18;

/** The hits as a table for people, best first, and how many there are. */
export function findingsPage(findings: Findings, view: View): Rendering {
  if (findings.total === 0) return { lines: [], notes: nothingFound(findings.query, view) };
  const reader = createRecordReader(findings.dataset, view);
  // Off a terminal a row is one line, and whoever cuts it wants the id first.
  const idFirst = view.columns === undefined;
  const rows = findings.found.map((found) => [
    ...(idFirst ? [[span(found.en.id)]] : []),
    whatCell(found, reader),
    textCell(found, reader, !idFirst),
  ]);
  const columns = [
    ...(idFirst ? [{ title: 'id' }] : []),
    { title: WHAT[view.lang], least: WHAT_WIDTH },
    { title: FOUND[view.lang], least: 30 },
  ];
  return {
    lines: rows.length === 0 ? [] : table(columns, rows, view, columns.length).lines,
    notes: countNote(findings, view),
  };
}

/** What kind of record it is; of a claim also standing and verdict, so that a rumor looks like one. */
function whatCell({ en, terms }: FoundRecord, { kind, term, view }: RecordReader): Line {
  return [
    span(kind(en.kind)?.label[view.lang] ?? en.kind, 'faint'),
    ...Object.entries(terms).flatMap(([vocabulary, key]) => [
      span(view.columns === undefined ? separator(view.lang) : '\n'),
      span(term(vocabulary, key), toneOf(TONED[vocabulary] ?? vocabulary, key)),
    ]),
  ];
}

function textCell(found: FoundRecord, reader: RecordReader, withId: boolean): Line {
  const { view } = reader;
  const { id, title, excerpt, via } = found[view.lang];
  return [
    ...marked(title, view),
    ...(excerpt === undefined ? [] : [span('\n'), ...excerptSpans(excerpt, view)]),
    ...via.map((one) => span(`\n${reasonOf(one, id, reader)}`, 'faint')),
    ...(withId ? [span(`\n${id}`, 'faint')] : []),
  ];
}

/** Why a record is found that does not have the term: another name in it, or what it refers to. */
function reasonOf(
  { term, record, name }: Via,
  id: string,
  { caption, view }: RecordReader,
): string {
  const called = record === id ? caption(record) : name;
  const text =
    called === undefined ? ABOUT(caption(record), record) : STANDS_FOR(term, called, record);
  return text[view.lang];
}

function excerptSpans({ cut: [before, after], ...text }: Excerpt, view: View): Span[] {
  return [...(before ? [span('…')] : []), ...marked(text, view), ...(after ? [span('…')] : [])];
}

/** A text with what matched in color; without color between asterisks. */
function marked({ text, marks }: MarkedText, { color }: View): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const [start, end] of marks) {
    if (start > done) spans.push(span(text.slice(done, start)));
    const match = text.slice(start, end);
    spans.push(span(color ? match : `*${match}*`, 'match'));
    done = end;
  }
  return done < text.length ? [...spans, span(text.slice(done))] : spans;
}

function countNote({ total, found, range }: Findings, view: View): Line[] {
  const last = range.offset + found.length;
  const rest: Span[] =
    found.length > 0 && last < total ? [span(MORE(last)[view.lang], 'faint')] : [];
  const shown =
    range.offset === 0 ? SHOWN(found.length, total) : FROM(range.offset + 1, last, total);
  return [[], ...paragraph([span(shown[view.lang]), ...rest], view)];
}

function nothingFound(query: string, view: View): Line[] {
  return [
    ...paragraph([span(NOTHING(query)[view.lang])], view),
    ...TRY.flatMap((hint) => item('-', [span(hint[view.lang])], view, 2)),
  ];
}

/** The path by which tones are kept. */
const TONED: Readonly<Record<string, string>> = { verdict: 'review.verdict' };

const WHAT: LocalizedText = { en: 'record', ja: 'レコード' };
const FOUND: LocalizedText = { en: 'found', ja: '内容' };
const STANDS_FOR = (term: string, name: string, record: string): LocalizedText => ({
  en: `“${term}” is another name of ${name} (${record})`,
  ja: `「${term}」は「${name}」の別名（${record}）`,
});
const ABOUT = (caption: string, record: string): LocalizedText => ({
  en: `about ${caption} (${record})`,
  ja: `${caption}（${record}）に関するもの`,
});
const SHOWN = (shown: number, total: number): LocalizedText => ({
  en: `${shown} of ${total} shown.`,
  ja: `${total}件中${shown}件を表示。`,
});
const FROM = (first: number, last: number, total: number): LocalizedText =>
  last < first
    ? { en: `There are only ${total}.`, ja: `全部で${total}件です。` }
    : first === last
      ? { en: `No. ${first} of ${total} shown.`, ja: `${total}件中${first}件目を表示。` }
      : {
          en: `${first}–${last} of ${total} shown.`,
          ja: `${total}件中${first}〜${last}件目を表示。`,
        };
const MORE = (next: number): LocalizedText => ({
  en: ` More: --offset ${next}, or a higher --limit.`,
  ja: `続きは --offset ${next}、または --limit を増やす。`,
});
const NOTHING = (query: string): LocalizedText => ({
  en: `Nothing matches ${query}`,
  ja: `一致なし: ${query}`,
});
const TRY: readonly LocalizedText[] = [
  {
    en: 'Try fewer or shorter words: a word is found by its beginning.',
    ja: '語を減らすか短くする。',
  },
  {
    en: 'Try the other script: kanji, kana, Latin letters, an abbreviation.',
    ja: '別の表記を試す。漢字、かな、ローマ字、略語。',
  },
  { en: 'briefing list shows what there is.', ja: 'briefing list で何があるかを一覧できる。' },
];

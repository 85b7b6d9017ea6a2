import type { ResolvedDate } from '../dates/resolved-date.ts';
import { voiceOf } from '../quotes/japanese-nouns.ts';
import type { SegmentedText, Span } from '../segment/segmented-text.ts';
import { LABEL } from './link-kind.ts';

/** Signs between a title and its address. */
const TRAILING = /[\s:→⇒➡⇨<(|=-]|->|=>|—/u;
const CLOSERS: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '"': '"',
  '“': '”',
  '《': '》',
  '【': '】',
};

/** The words that name the page of an address, and the rule that found them. */
export function titleOf(
  segmented: SegmentedText,
  index: number,
  from: number,
  address: Span,
  dates: readonly ResolvedDate[],
): { readonly title: Span | undefined; readonly rule: string } {
  const { text, blocks } = segmented;
  const block = blocks[index];
  // [title](address)
  if (text[address.start - 1] === '(' && text[address.start - 2] === ']') {
    const within = Math.max(from, address.start - 200);
    const open = within + text.slice(within, address.start - 2).lastIndexOf('[');
    if (open >= within && text[open] === '[')
      return { title: filled(open + 1, address.start - 2), rule: 'link/markdown' };
  }
  // <a href="address">title</a>
  if (/href=["']?$/iu.test(text.slice(Math.max(from, address.start - 8), address.start))) {
    const open = text.indexOf('>', address.end);
    const close = text.indexOf('<', open);
    const inBlock = open !== -1 && close > open && close <= (block?.end ?? 0);
    return { title: inBlock ? filled(open + 1, close) : undefined, rule: 'link/html' };
  }
  const before = trim(text, { start: from, end: address.start });
  if (before.end > before.start) {
    // Inside running prose only a quoted title right before the address is one.
    if (block?.kind !== 'link') {
      const quoted = quotedBefore(text, before);
      return { title: quoted, rule: 'link/inline' };
    }
    return { title: cleanTitle(text, before, dates), rule: 'link/label' };
  }
  const above = blocks[index - 1];
  if (above?.kind === 'linktitle') {
    return {
      title: cleanTitle(text, trim(text, { start: above.body, end: above.end }), []),
      rule: 'link/line-above',
    };
  }
  const after = trim(text, { start: address.end, end: block?.end ?? address.end });
  const named = after.end - after.start > 3 && block?.kind === 'link';
  return {
    title: named ? cleanTitle(text, after, []) : undefined,
    rule: named ? 'link/after' : 'link/bare',
  };
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s・:→⇒|-]/u.test(text[from] ?? '')) from += 1;
  while (to > from && TRAILING.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

/** Without label, date and marks: the words of the title alone. */
function cleanTitle(text: string, span: Span, dates: readonly ResolvedDate[]): Span | undefined {
  const opening = FOOTNOTE.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const prefix = LABEL.exec(text.slice(span.start + opening, span.end))?.[0].length ?? 0;
  let { start, end } =
    opening + prefix === 0
      ? span
      : trim(text, { start: span.start + opening + prefix, end: span.end });
  const marked = inMarks(text, { start, end });
  if (marked !== undefined) return marked;
  // A date after a comma says when, and is no part of the title: "media release, 20 August,".
  while (end > start && /[,、;\s]/u.test(text[end - 1] ?? '')) end -= 1;
  const closing = dates.find((date) => date.end === end);
  if (
    closing !== undefined &&
    /, $/u.test(text.slice(Math.max(start, closing.start - 2), closing.start))
  ) {
    end = closing.start - 2;
  }
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  // A long remark in brackets describes the page; a short one, or one with a date, belongs to its title.
  const remark = /\(([^()\d]{12,80})\)$/u.exec(text.slice(start, end));
  if (remark !== null && remark.index > 3) end = start + remark.index;
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : undefined;
}

/** [1], (2), 注3 before a title in a list of notes. */
const FOOTNOTE =
  /^(?:\[\^?\d{1,3}\]|\(\d{1,3}\)|[¹²³⁴-⁹]{1,2}|\*\d{1,2}|注\d{1,2}|\d{1,2}[.)] ) ?:? ?/u;
// A label of more words is a sentence about the page.
const LONGEST_PUBLISHER = 24;

/** The title between marks, with a paper, a date or a remark before or after it. */
function inMarks(text: string, { start, end }: Span): Span | undefined {
  const close = CLOSERS[text[start] ?? ''];
  if (close !== undefined) {
    const inner = text.slice(start + 1, end).indexOf(close);
    const next = text[start + inner + 2] ?? '';
    // 「…」の続き: what follows the quotation describes it, unless it is most of the label.
    if (inner > 0 && (inner * 3 >= end - start - 2 || /[,、(]/u.test(next)))
      return { start: start + 1, end: start + 1 + inner };
  }
  // 港湾局「…」: who publishes it stands before.
  const last = quotedBefore(text, { start, end });
  if (last === undefined || last.start - 1 - start > LONGEST_PUBLISHER) return undefined;
  const publisher = text.slice(start, last.start - 1);
  return /[,:、] ?$/u.test(publisher) || voiceOf(publisher) === 'body' ? last : undefined;
}

function quotedBefore(text: string, { start, end }: Span): Span | undefined {
  const closer = text[end - 1] ?? '';
  const opener = Object.entries(CLOSERS).find(([, close]) => close === closer)?.[0];
  if (opener === undefined) return undefined;
  const from = Math.max(start, end - 120);
  const open = from + text.slice(from, end - 1).lastIndexOf(opener);
  return open >= from && text[open] === opener ? filled(open + 1, end - 1) : undefined;
}

/** A stretch, unless nothing stands in it. */
function filled(start: number, end: number): Span | undefined {
  return start < end ? { start, end } : undefined;
}

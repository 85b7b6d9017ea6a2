import type { ResolvedDate } from '../dates/resolved-date.ts';
import type { Block, SegmentedText, Span } from '../segment/segmented-text.ts';
import { dateInAddress, findAddresses } from '../text/addresses.ts';

/** A web address with what the text calls it. */
export interface Link {
  readonly url: string;
  readonly address: Span;
  readonly title: Span | undefined;
  readonly kind: 'related' | 'source' | 'person-page';
  /** EDTF, from the address or the label. */
  readonly date: string | undefined;
  readonly block: number;
  readonly rule: string;
}

/** Hosts on which people have pages of their own. */
const PERSON_HOSTS: readonly string[] = [
  'facebook.com',
  'x.com',
  'twitter.com',
  'instagram.com',
  'youtube.com',
  'linkedin.com',
  'threads.net',
  'bsky.app',
  'note.com',
  'ameblo.jp',
  't.me',
];

function isPersonHost(url: string): boolean {
  const host = (url.split('/')[2] ?? '').toLowerCase();
  return PERSON_HOSTS.some((known) => host === known || host.endsWith(`.${known}`));
}

const SOURCE_LABEL =
  /出典|出所|ソース|資料|発表|公式|参考|声明|原文|論考|報告書|sources?\b|references?\b|release|transcript|statement|full text|document|PDF|via\b/iu;
const SOURCE_HEADING = /出典|出所|ソース|資料|参考|sources?\b|references?\b|documents?\b/iu;
const RELATED_HEADING =
  /関連|あわせて|合わせて|併せて|過去|記事|further reading|related|see also|read more|background|more on/iu;
// What stands further before an address is not its label.
const LONGEST_LABEL = 200;
/** A label in front of the title: `Source:`, `出典：`. */
const PREFIX =
  /^(?:sources?|references?|via|link|see|出典|出所|ソース|参考|リンク|参照|引用元|元記事|関連記事|詳細|詳しくは|url) ?[:→] ?/iu;
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

/** All web addresses with their titles, kinds and dates. */
export function findLinks(segmented: SegmentedText, dates: readonly ResolvedDate[]): Link[] {
  const { text, blocks } = segmented;
  const datesOf = Map.groupBy(dates, ({ block }) => block);
  return blocks.flatMap((block, index) => {
    const addresses = findAddresses(text, block.start, block.end);
    return addresses.map((address, place): Link => {
      const from = place === 0 ? block.body : (addresses[place - 1]?.end ?? block.body);
      const own = datesOf.get(index) ?? [];
      const found = titleOf(segmented, index, from, address, own);
      const url = text.slice(address.start, address.end);
      const labelStart = Math.max(block.body, address.start - LONGEST_LABEL);
      const label = found.title === undefined ? '' : text.slice(labelStart, address.start);
      const inLabel = own.find(
        ({ start, end, value }) =>
          value !== undefined && start >= block.body && end <= address.start,
      );
      return {
        url,
        address,
        title: found.title,
        kind: kindOf(url, label, headingText(text, blocks, block)),
        date: dateInAddress(url) ?? inLabel?.value,
        block: index,
        rule: found.rule,
      };
    });
  });
}

function headingText(text: string, blocks: readonly Block[], block: Block): string {
  const heading = block.heading === undefined ? undefined : blocks[block.heading];
  return heading === undefined ? '' : text.slice(heading.start, heading.end);
}

function kindOf(url: string, label: string, heading: string): Link['kind'] {
  if (isPersonHost(url)) return 'person-page';
  const prefix = PREFIX.exec(label)?.[0];
  if (prefix !== undefined && SOURCE_HEADING.test(prefix)) return 'source';
  if (SOURCE_HEADING.test(heading)) return 'source';
  if (RELATED_HEADING.test(heading)) return 'related';
  return SOURCE_LABEL.test(label) ? 'source' : 'related';
}

function titleOf(
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
      return { title: { start: open + 1, end: address.start - 2 }, rule: 'link/markdown' };
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
  const prefix = PREFIX.exec(text.slice(span.start, span.end));
  let { start, end } =
    prefix === null ? span : trim(text, { start: span.start + prefix[0].length, end: span.end });
  const close = CLOSERS[text[start] ?? ''];
  if (close !== undefined) {
    const inner = text.slice(start + 1, end).indexOf(close);
    // 「…」の続き: what follows the quotation describes it, unless it is most of the label.
    if (inner > 0 && inner * 3 >= end - start - 2)
      return { start: start + 1, end: start + 1 + inner };
  }
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
  return end > start ? { start, end } : undefined;
}

function quotedBefore(text: string, { start, end }: Span): Span | undefined {
  const closer = text[end - 1] ?? '';
  const opener = Object.entries(CLOSERS).find(([, close]) => close === closer)?.[0];
  if (opener === undefined) return undefined;
  const from = Math.max(start, end - 120);
  const open = from + text.slice(from, end - 1).lastIndexOf(opener);
  return open >= from && text[open] === opener ? { start: open + 1, end: end - 1 } : undefined;
}

/** For tests of the patterns. */
export const LINK_PATTERNS = {
  SOURCE_LABEL,
  SOURCE_HEADING,
  RELATED_HEADING,
  PREFIX,
  TRAILING,
};

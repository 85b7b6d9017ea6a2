import type { Draft } from '../draft/draft-file.ts';
import type { NewRecord } from './merged-record.ts';
import { halfWritten, unwritten } from './todo.ts';

/** What a briefing record is made from. */
export interface BriefingParts {
  readonly slug: string;
  readonly author: string;
  readonly title: string | undefined;
  readonly about: readonly string[];
  readonly related: readonly string[];
  readonly from: readonly string[];
}

/** The record of the briefing with its ledger, and that of the text as its source. */
export function mergeBriefing(draft: Draft, parts: BriefingParts): NewRecord[] {
  const { header } = draft;
  const { slug, author, title, about, related, from } = parts;
  const name = title === undefined ? unwritten() : halfWritten(title, header.lang);
  const source: NewRecord = {
    kind: 'source',
    id: `source/${slug}`,
    value: {
      name,
      ...(title !== undefined && { title: { text: title, basis: 'as-found' } }),
      publisher: unwritten(),
      ...(header.published !== undefined && { published: header.published }),
      lang: header.lang,
      type: 'blog',
      reliability: 'F',
      ...(header.url === undefined ? { urlUnknown: 'not-stated' } : { url: header.url }),
    },
    from: [],
    open: [
      { pointer: '/type', reason: 'check-type' },
      { pointer: '/reliability', reason: 'rate-source' },
    ],
  };
  const briefing: NewRecord = {
    kind: 'briefing',
    id: `briefing/${slug}`,
    value: {
      name,
      summary: unwritten(),
      source: source.id,
      author,
      lang: header.lang,
      written: header.published ?? '[1900-01-01..]',
      about,
      text: header.text,
      sections: sectionsOf(draft),
      setAside: setAsideOf(draft),
      ...(related.length > 0 && { related }),
      sources: [source.id],
    },
    from,
    open: header.published === undefined ? [{ pointer: '/written', reason: 'check-type' }] : [],
  };
  return [source, briefing];
}

/** One section from each heading to the line before the next; the first from the first line. */
function sectionsOf({ header }: Draft) {
  const starts = [1, ...header.headings.map((lines) => Number(lines.split('-')[0]))];
  const firsts = [...new Set(starts)].sort((a, b) => a - b);
  return firsts.flatMap((first, index) => {
    const last = (firsts[index + 1] ?? header.text.lines + 1) - 1;
    return last < first
      ? []
      : [{ title: unwritten(), lines: first === last ? `${first}` : `${first}-${last}` }];
  });
}

const REASONS: Readonly<Record<string, string>> = { blank: 'empty', separator: 'separator' };

/** Blank lines and separators, which say nothing, as ranges. */
function setAsideOf({ header }: Draft) {
  const ranges: { first: number; last: number; reason: string }[] = [];
  header.kinds.forEach((kind, index) => {
    const reason = REASONS[kind];
    if (reason === undefined) return;
    const open = ranges.at(-1);
    if (open?.reason === reason && open.last === index) open.last = index + 1;
    else ranges.push({ first: index + 1, last: index + 1, reason });
  });
  return ranges.map(({ first, last, reason }) => ({
    lines: first === last ? `${first}` : `${first}-${last}`,
    reason,
  }));
}

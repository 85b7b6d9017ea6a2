import type { Draft } from '../draft/draft-file.ts';
import { sectionsOf, setAsideOf } from './line-sections.ts';
import type { NewRecord, OpenChoice } from './merged-record.ts';
import { halfWritten, unwritten } from './todo.ts';

/** What a briefing record is made from. */
export interface BriefingParts {
  readonly slug: string;
  readonly author: string;
  readonly title: string | undefined;
  /** When it was written, EDTF, and whether that was only concluded. */
  readonly written: string;
  readonly concluded: boolean;
  readonly about: readonly string[];
  readonly related: readonly string[];
}

/** The record of the briefing with its ledger, and that of the text as its source. */
export function mergeBriefing(draft: Draft, parts: BriefingParts): NewRecord[] {
  const { header } = draft;
  const { slug, author, title, written, concluded, about, related } = parts;
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
  const setAside = setAsideOf(draft);
  const open: OpenChoice[] = [
    ...(concluded ? [{ pointer: '/written', reason: 'check-date' } as const] : []),
    ...(setAside.some(({ reason }) => reason === 'navigation')
      ? [{ pointer: '/setAside', reason: 'check-lines' } as const]
      : []),
  ];
  const briefing: NewRecord = {
    kind: 'briefing',
    id: `briefing/${slug}`,
    value: {
      name,
      summary: unwritten(),
      source: source.id,
      author,
      lang: header.lang,
      written,
      about,
      text: header.text,
      sections: sectionsOf(draft),
      setAside,
      ...(related.length > 0 && { related }),
      sources: [source.id],
    },
    from: [],
    open,
  };
  return [source, briefing];
}

/** A person of whom only the id is known. */
export function unnamedAuthor(id: string, source: string): NewRecord {
  return {
    kind: 'person',
    id,
    value: { name: unwritten(), sources: [source] },
    from: [],
    open: [],
  };
}

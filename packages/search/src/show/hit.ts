import { linkOf } from '../find/find-aliases.ts';
import type { Found } from '../find/find-clauses.ts';
import { tierIn } from '../find/find-term.ts';
import type { Needle } from '../find/occurrences.ts';
import type { Name, SearchIndex } from '../find/search-index.ts';
import { NONE, SCALE } from '../find/tiers.ts';
import { isTelling } from '../fold/telling.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { highlight, type MarkedText } from './highlight.ts';

/** How a term found a document that does not have it: by another name of a record, or a reference to it. */
export interface Via {
  /** The term as typed. */
  readonly term: string;
  /** The record that the term stands for. */
  readonly record: string;
  /** The name that the document has; undefined when it only refers to the record. */
  readonly name: string | undefined;
}

/** A document found, ready to be shown. */
export interface Hit {
  readonly id: string;
  readonly kind: string;
  /** The sum of the tiers of its terms: smaller is better. */
  readonly tier: number;
  readonly title: MarkedText;
  /** Absent when the document has no text but its title. */
  readonly excerpt: Excerpt | undefined;
  /** Terms that it does not have, each with the records that found it; empty when it has them all. */
  readonly via: readonly Via[];
}

/** Describes one document that was found, in a language. */
export function describeHit(
  index: SearchIndex,
  match: number,
  { groups, lang: textLang }: Found,
  lang: 'en' | 'ja',
  excerptLength: number,
): Hit {
  const document = match >>> 8;
  const stored = index.text(document);
  const title = stored.parts[lang === 'en' ? 0 : 1] ?? '';
  const needles: Needle[] = [];
  const via: Via[] = [];
  for (const { text, needles: terms, entities } of groups) {
    // Of a run of words that is a name, the name is marked and not each word.
    const folded = terms.map((term) => term.folded).join(' ');
    needles.push(...(terms.length > 1 ? [{ folded, whole: true }] : terms));
    const literal = terms.every((term) => tierIn(index, document, term, textLang) < NONE);
    for (const { document: record } of entities) {
      for (const name of index.names(record)) needles.push({ folded: name.folded, whole: true });
      if (literal) continue;
      const link = linkOf(index, document, record, textLang);
      if (link === undefined) continue;
      // A name that a reader of this language sees, by preference in the title.
      const name =
        index.names(record).find((one) => stands(index, one, title)) ??
        linkOf(index, document, record, textLang ?? lang)?.name ??
        link.name;
      via.push({ term: text, record: index.id(record), name: link.name && name?.text });
    }
  }
  const marks = highlight(index.folder, title, needles);
  return {
    id: index.id(document),
    kind: index.facets[stored.kind]?.value ?? '',
    tier: match & (SCALE - 1),
    title: { text: title, marks },
    excerpt: excerptOf(index, stored, needles, lang, excerptLength, marks.length > 0),
    via,
  };
}

/** Whether a name stands in a text as a word or words of its own. */
function stands({ folder }: SearchIndex, { folded, key }: Name, text: string): boolean {
  return isTelling(folded, key) && highlight(folder, text, [{ folded, whole: true }]).length > 0;
}

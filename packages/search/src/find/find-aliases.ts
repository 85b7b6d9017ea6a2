import { isKanaOnly, isTelling, KANA_LIMIT } from '../fold/telling.ts';
import { lowerBound, nameHash } from '../format/layout.ts';
import { type TextLang, tierIn } from './find-term.ts';
import type { Matches } from './match-sets.ts';
import { ABOUT, NAMING, type Name, type SearchIndex } from './search-index.ts';
import { ALIAS, ALIAS_IN_TITLE, IS_NAME, IS_TITLE, NONE, SCALE } from './tiers.ts';

/** A record that a term stands for. */
export interface Entity {
  readonly document: number;
  /** How well it matches itself, when the term is one of its names in full. */
  readonly tier: number;
}

/** Why a document is found by a record: it has that name of it; or refers to it, where there is no name. */
export interface Link {
  readonly name?: Name;
}

/** Documents of which one name has this key. */
export function findNamed(index: SearchIndex, key: string): number[] {
  const { nameHashes, nameDocuments } = index;
  const hash = nameHash(key);
  const found: number[] = [];
  for (let at = lowerBound(nameHashes, hash); nameHashes[at] === hash; at += 1) {
    const document = nameDocuments[at] ?? 0;
    if (index.names(document).some((name) => name.key === key)) found.push(document);
  }
  return found;
}

/** Records of which one name has this key, or of which it begins a reading in kana. */
export function findEntities(index: SearchIndex, key: string): Entity[] {
  const documents = findNamed(index, key);
  if (key.length >= KANA_LIMIT && isKanaOnly(key)) index.addReadAs(key, documents);
  return documents.map((document) => {
    const equal = index.names(document).find((name) => name.key === key);
    return { document, tier: equal === undefined ? NONE : equal.isTitle ? IS_TITLE : IS_NAME };
  });
}

/**
 * What a term finds by itself and through the records it stands for: those, what refers to them, and
 * documents with any of their names.
 */
export function withEntities(
  index: SearchIndex,
  literal: Matches,
  entities: readonly Entity[],
  lang: TextLang,
): Matches {
  const { sets } = index;
  const lists = entities.map(({ document }) =>
    index.related(NAMING, document, [ALIAS_IN_TITLE, ALIAS]),
  );
  sets.addAll(literal);
  for (const [at, { document, tier }] of entities.entries()) {
    if (tier < NONE) sets.add(document, tier);
    const list = lists[at] ?? sets.take(0);
    // The list knows no languages: with one named, the text has to say.
    sets.addAll(
      lang === undefined
        ? list
        : list.filter((match) => linkOf(index, match >>> 8, document, lang) !== undefined),
    );
  }
  return sets.united();
}

/** Why a document is found by a record; undefined when it is not. */
export function linkOf(
  index: SearchIndex,
  document: number,
  record: number,
  lang: TextLang,
): Link | undefined {
  for (const name of index.names(record)) {
    const needle = { folded: name.folded, whole: true };
    if (isTelling(name.folded, name.key) && tierIn(index, document, needle, lang) < NONE)
      return { name };
  }
  const referrers = index.related(ABOUT, record, [0, 0]);
  return document === record || referrers.includes(document * SCALE) ? {} : undefined;
}

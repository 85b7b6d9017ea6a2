import type { Block, SegmentedText } from '../segment/segmented-text.ts';
import { isJapanese } from '../text/script.ts';
import type { Abbreviation } from './abbreviation.ts';
import { findInBrackets, JAPANESE_LONG } from './in-brackets.ts';
import { findInWords } from './in-words.ts';
import { japanesePhraseStart } from './noun-phrase.ts';

const SHORT_ALONE = /(?<![A-Za-z0-9-])([A-Z]{3,7})(?![A-Za-z0-9-])/gu;
/** All abbreviations that a text explains, in every printed form of both languages. */
export function findAbbreviations(
  { text, blocks }: SegmentedText,
  isEdge: (at: number) => boolean,
): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const block of blocks) {
    if (block.kind === 'separator' || block.kind === 'link') continue;
    found.push(...findInBrackets(text, block, isEdge), ...findInWords(text, block));
  }
  const defined = new Set(found.map(({ short }) => text.slice(short.start, short.end)));
  for (const block of blocks) {
    if (block.kind === 'separator' || block.kind === 'link') continue;
    found.push(...juxtaposed(text, block, isEdge, defined));
  }
  return once(text, found);
}

/** 国家防衛戦略NDS: only where the text explains the letters nowhere else. */
function juxtaposed(
  text: string,
  block: Block,
  isEdge: (at: number) => boolean,
  defined: ReadonlySet<string>,
): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(SHORT_ALONE)) {
    const start = block.start + match.index;
    const short = match[1] ?? '';
    if (defined.has(short) || !isJapanese(text, start - 1)) continue;
    const from = japanesePhraseStart(text, start, isEdge);
    const long = text.slice(from, start);
    if (long.length < 5 || !JAPANESE_LONG.test(long)) continue;
    found.push({
      short: { start, end: start + short.length },
      long: { start: from, end: start },
      rule: 'abbreviation/ja-juxtaposed',
    });
  }
  return found;
}

/** Each pair once; of juxtaposed long forms the one that the others only add a country to. */
function once(text: string, found: readonly Abbreviation[]): Abbreviation[] {
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end);
  const byShort = new Map<string, Abbreviation[]>();
  for (const one of [...found].sort((a, b) => a.short.start - b.short.start)) {
    const key = textOf(one.short);
    const kept = byShort.get(key) ?? [];
    byShort.set(key, kept);
    // A short form has a handful of long ones at most; a text made to have more gets no more.
    if (kept.length > 8) continue;
    const long = textOf(one.long);
    const same = kept.findIndex((other) => isVariant(long, textOf(other.long)));
    const known = kept[same];
    if (known === undefined) kept.push(one);
    else if (one.rule === 'abbreviation/ja-juxtaposed' && long.length < textOf(known.long).length)
      kept[same] = one;
  }
  return [...byShort.values()].flat().sort((a, b) => a.short.start - b.short.start);
}

function isVariant(a: string, b: string): boolean {
  return (
    a.toLowerCase() === b.toLowerCase() || (isJapanese(a, 0) && (a.endsWith(b) || b.endsWith(a)))
  );
}

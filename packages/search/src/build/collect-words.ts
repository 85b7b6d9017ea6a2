import type { Folder } from '../fold/folder.ts';
import { isJoined } from '../fold/units.ts';
import { KEY_LIMIT } from '../format/layout.ts';
import type { DocumentText } from './write-text.ts';

/** A word that fewer documents have needs no list of its own: reading their text takes no longer. */
export const WORD_DOCUMENTS = 8;
/** Every two units have a list anyway. */
const SHORTEST = 3;
/** Numbers kept for a run, a power of two so that they share a line of the cache. */
const SLOT = 4;

const OTHER = 0;
const KATAKANA = 1;
const KANJI = 2;

/**
 * Folded Japanese words worth a posting list of their own, so that looking for them reads no text: runs
 * of katakana and runs of kanji that enough documents have.
 */
export function collectWords(texts: readonly DocumentText[], folder: Folder): string[] {
  const words = new Set<string>();
  const counter = new RunCounter((run) => {
    const folded = folder.fold(run);
    if (isWordLike(folded)) words.add(folded);
  });
  texts.forEach(({ titles, bodies }, number) => {
    counter.count(titles[1] ?? '', number);
    counter.count(bodies[1] ?? '', number);
  });
  return [...words];
}

/** Whether folded text is Japanese of a length that a list of its own can be kept for. */
export function isWordLike(folded: string): boolean {
  if (folded.length < SHORTEST || folded.length > KEY_LIMIT) return false;
  for (let at = 0; at < folded.length; at += 1) if (!isJoined(folded.charCodeAt(at))) return false;
  return true;
}

/** Counts in how many documents each run stands; a run is told apart by its hash alone. */
class RunCounter {
  /** For each slot the hash of a run, the document it was last met in, and in how many documents. */
  readonly #slots = new Int32Array(SLOT << 16).fill(-1);
  readonly #found: (run: string) => void;

  constructor(found: (run: string) => void) {
    this.#found = found;
  }

  count(text: string, document: number): void {
    for (let from = 0; from < text.length; ) {
      const script = scriptOf(text.charCodeAt(from));
      let to = from + 1;
      if (script !== OTHER) {
        let hash = text.charCodeAt(from);
        for (; to < text.length && scriptOf(text.charCodeAt(to)) === script; to += 1) {
          hash = Math.imul(hash, 0x9e3779b1) ^ text.charCodeAt(to);
        }
        if (to - from >= SHORTEST) this.#add(hash, text, from, to, document);
      }
      from = to;
    }
  }

  #add(hash: number, text: string, from: number, to: number, document: number): void {
    const slots = this.#slots;
    const slot = ((hash ^ (hash >>> 15)) * SLOT) & (slots.length - SLOT);
    // Two runs in one slot: the later takes it over. A rare word may be missed, none is wrong.
    if (slots[slot] !== hash) {
      slots[slot] = hash;
      slots[slot + 2] = 0;
    } else if (slots[slot + 1] === document) return;
    slots[slot + 1] = document;
    const documents = (slots[slot + 2] ?? 0) + 1;
    slots[slot + 2] = documents;
    if (documents === WORD_DOCUMENTS) this.#found(text.slice(from, to));
  }
}

/** The script of each UTF-16 unit. */
const SCRIPTS = new Uint8Array(0x10000).map((_, unit) => {
  if (unit >= 0x4e00 && unit < 0xa000) return KANJI;
  const full = unit >= 0x30a1 && unit <= 0x30fc && unit !== 0x30fb;
  return full || (unit >= 0xff66 && unit <= 0xff9f) ? KATAKANA : OTHER;
});

function scriptOf(unit: number): number {
  return SCRIPTS[unit] ?? OTHER;
}

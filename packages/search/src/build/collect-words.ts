import type { SearchDocument } from '../documents/search-document.ts';
import type { Folder } from '../fold/folder.ts';
import { isJoined } from '../fold/units.ts';
import { KEY_LIMIT } from '../format/layout.ts';

/** A word that fewer documents have needs no list of its own: reading their text takes no longer. */
export const WORD_DOCUMENTS = 8;
/** Documents that are looked at, or a few more: of many, every second, every third, and so on. */
const SAMPLE = 2048;
/** So many documents of a sample are no accident. */
const SURE = 3;
/** Every two units have a list anyway. */
const SHORTEST = 3;
/** Runs that are counted at a time. */
const SLOTS = 1 << 16;

const OTHER = 0;
const KATAKANA = 1;
const KANJI = 2;

/**
 * Folded Japanese words worth a posting list of their own, so that looking for them reads no text: runs
 * of katakana and runs of kanji that enough documents have, as far as a sample can tell.
 */
export function collectWords(documents: readonly SearchDocument[], folder: Folder): string[] {
  const stride = Math.max(1, Math.floor(documents.length / SAMPLE));
  const words = new Set<string>();
  const counter = new RunCounter(Math.max(SURE, Math.ceil(WORD_DOCUMENTS / stride)), (run) => {
    const folded = folder.fold(run);
    if (isWordLike(folded)) words.add(folded);
  });
  for (let number = 0; number < documents.length; number += stride) {
    const { title, body } = documents[number] ?? {};
    if (title !== undefined) counter.count(title.ja, number);
    if (body !== undefined) counter.count(body.ja, number);
  }
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
  /** For each slot the hash of a run, and one more than the document it was last met in, times 16, plus how many it was met in. */
  readonly #slots = new Int32Array(SLOTS * 2);
  readonly #needed: number;
  readonly #found: (run: string) => void;

  /** `found` is told each run that so many documents have. */
  constructor(needed: number, found: (run: string) => void) {
    this.#needed = needed;
    this.#found = found;
  }

  count(text: string, document: number): void {
    let script = OTHER;
    let from = 0;
    let hash = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      const next = SCRIPTS[code] ?? OTHER;
      if (next === script) {
        hash = Math.imul(hash, 0x9e3779b1) ^ code;
        continue;
      }
      if (script !== OTHER && at - from >= SHORTEST && this.#isFound(hash, document)) {
        this.#found(text.slice(from, at));
      }
      script = next;
      from = at;
      hash = code;
    }
  }

  /** Counts a document of a run; gives whether it is the last that was needed. */
  #isFound(hash: number, document: number): boolean {
    const slots = this.#slots;
    const slot = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * 2;
    // Two runs in one slot: the later takes it over. A rare word may be missed, none is wrong.
    const met = slots[slot] === hash ? (slots[slot + 1] ?? 0) : 0;
    if (met >> 4 === document + 1) return false;
    const count = (met & 15) + 1;
    slots[slot] = hash;
    slots[slot + 1] = (document + 1) * 16 + Math.min(count, this.#needed + 1);
    return count === this.#needed;
  }
}

/** The script of each UTF-16 unit. */
const SCRIPTS = new Uint8Array(0x10000).map((_, unit) => {
  if (unit >= 0x4e00 && unit < 0xa000) return KANJI;
  const full = unit >= 0x30a1 && unit <= 0x30fc && unit !== 0x30fb;
  return full || (unit >= 0xff66 && unit <= 0xff9f) ? KATAKANA : OTHER;
});

import { foldCluster, joinsPrevious } from './fold-cluster.ts';
import {
  COMPLEX,
  DASH,
  DOT,
  FIRST_LETTER,
  isKana,
  isLetter,
  isWord,
  LONG_VOWEL,
  SPACE,
} from './units.ts';

const LINE_FEED = 10;

/**
 * Brings text into the form in which it is compared: NFKC without enclosed numerals, no case, no width,
 * hiragana for katakana, ー for any dash after kana, new forms of kanji, no accents on Latin and Greek,
 * U.S. as us, and one space for any run of spaces, punctuation and symbols. Never throws.
 */
export class Folder {
  /** Folded units of the last text or document. */
  units = new Uint16Array(1024);
  /** Whether to keep from and up to which UTF-16 unit of its text each unit was made. */
  tracking = false;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  length = 0;
  readonly #newForms: ReadonlyMap<string, string>;
  /** What each UTF-16 unit folds to, filled on first use: 0 is not known yet. */
  readonly #table = new Uint16Array(0x10000);
  readonly #decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  /** Where the text being folded begins. */
  #first = 0;
  /** Place of a letter that follows a stop dropped inside initials. */
  #initial = -1;

  /** `oldForms` holds old and new forms of kanji by turns. */
  constructor(oldForms: string) {
    const pairs = Array.from(oldForms);
    this.#newForms = new Map(
      pairs.flatMap((form, at) => (at % 2 === 0 ? [[form, pairs[at + 1] ?? form] as const] : [])),
    );
  }

  /**
   * Folds a text.
   *
   * @example folder.fold('ＮＭＥＳＩＳ／ﾚｰﾀﾞｰ') // 'nmesis れーだー'
   */
  fold(text: string): string {
    this.length = 0;
    this.#append(text);
    return this.folded();
  }

  /** What two names are compared by: the folded name without spaces, so that PAC-3MSE is PAC-3 MSE. */
  key(name: string): string {
    return this.fold(name).replaceAll(' ', '');
  }

  /**
   * Folds the parts of a document into `units`, a line feed after each, so that nothing matches across
   * two of them. Gives where those end that are titles and names: so many, which come first.
   */
  foldParts(parts: readonly string[], named: number): number {
    let namedEnd = 0;
    this.length = 0;
    for (let number = 0; number < parts.length; number += 1) {
      if (number === named) namedEnd = this.length;
      this.#append(parts[number] ?? '');
      this.#push(LINE_FEED, 0, 0);
    }
    return namedEnd;
  }

  /** What was folded last as one string. */
  folded(): string {
    return this.#decoder.decode(this.units.subarray(0, this.length));
  }

  #append(text: string): void {
    this.#reserve(text.length + 1);
    const table = this.#table;
    const { tracking, length: first } = this;
    this.#first = first;
    this.#initial = -1;
    let beforeLast = first;
    for (let at = 0; at < text.length; ) {
      let { units, length } = this;
      let unit = 0;
      for (; at < text.length; at += 1) {
        unit = table[text.charCodeAt(at)] ?? 0;
        const parts = unit === SPACE && length > first && units[length - 1] !== SPACE;
        if (tracking || (unit < FIRST_LETTER && !parts)) break;
        beforeLast = length;
        units[length++] = unit;
      }
      this.length = length;
      if (at === text.length) break;
      unit ||= this.#learn(text.charCodeAt(at));
      let from = at++;
      if (unit !== COMPLEX) {
        beforeLast = length;
        this.#fold(unit, text, from, at);
      } else {
        // What stands before is one unit: whatever is longer took what joins it along.
        if (from > 0 && joinsPrevious(text.slice(from, from + 2))) {
          from -= 1;
          this.length = beforeLast;
        }
        at = clusterEnd(text, from);
        const folded = foldCluster(text.slice(from, at), this.#newForms);
        this.#reserve(folded.length + text.length - at + 1);
        for (let number = 0; number < folded.length; number += 1) {
          this.#fold(folded.charCodeAt(number), text, from, at);
        }
      }
    }
    if (this.length > first && this.#unit(this.length - 1) === SPACE) this.length -= 1;
  }

  /** Adds a unit as what stands before and behind it in the text demands. */
  #fold(unit: number, text: string, from: number, to: number): void {
    const last = this.length > this.#first ? this.#unit(this.length - 1) : SPACE;
    if (unit >= FIRST_LETTER) this.#push(unit, from, to);
    else if (unit === DASH && isKana(last)) this.#push(LONG_VOWEL, from, to);
    else if (unit === DOT && to - from < 2 && this.#insideInitials(last, text, to))
      this.#initial = this.length;
    else if (last !== SPACE) this.#push(SPACE, from, to);
  }

  /** Whether a stop stands between two single letters, as in U.S. or J.D. */
  #insideInitials(last: number, text: string, to: number): boolean {
    const at = this.length - 1;
    const single = at === this.#first || at === this.#initial || !isWord(this.#unit(at - 1));
    const next = this.#learn(text.charCodeAt(to));
    // A letter with its marks is one letter, however it is composed.
    const behind = this.#learn(text.charCodeAt(clusterEnd(text, to)));
    return single && isLetter(last) && isLetter(next) && !isWord(behind);
  }

  #unit(at: number): number {
    return this.units[at] ?? SPACE;
  }

  #push(unit: number, start: number, end: number): void {
    if (this.tracking) {
      this.starts[this.length] = start;
      this.ends[this.length] = end;
    }
    this.units[this.length++] = unit;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.units.length) return;
    const units = new Uint16Array((this.length + more) * 2);
    units.set(this.units);
    this.units = units;
  }

  /** What a unit folds to; SPACE for NaN, which stands after the end of a text. */
  #learn(code: number): number {
    const known = this.#table[code] ?? SPACE;
    if (known > 0) return known;
    const text = String.fromCharCode(code);
    const surrogate = code >= 0xd800 && code < 0xe000;
    const folded = surrogate || joinsPrevious(text) ? '' : foldCluster(text, this.#newForms);
    const unit = folded.length === 1 ? folded.charCodeAt(0) : COMPLEX;
    this.#table[code] = unit;
    return unit;
  }
}

/** End of the character at a place together with everything behind it that joins it. */
function clusterEnd(text: string, at: number): number {
  let end = at;
  do end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  while (end < text.length && joinsPrevious(text.slice(end, end + 2)));
  return end;
}

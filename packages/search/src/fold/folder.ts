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
/** Up to this length the built-in call with many arguments is the faster way to a string. */
const SHORT = 64;

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
   * two of them. Gives the length of the first group, titles and names.
   */
  foldParts(names: readonly string[], texts: readonly string[]): number {
    this.length = 0;
    for (const name of names) this.#appendLine(name);
    const namesEnd = this.length;
    for (const text of texts) this.#appendLine(text);
    return namesEnd;
  }

  /** What was folded last as one string. */
  folded(): string {
    const units = this.units.subarray(0, this.length);
    return this.length > SHORT ? this.#decoder.decode(units) : String.fromCharCode(...units);
  }

  #appendLine(text: string): void {
    this.#append(text);
    this.#push(LINE_FEED, 0, 0);
  }

  #append(text: string): void {
    this.#reserve(text.length + 1);
    const table = this.#table;
    const first = this.length;
    this.#first = first;
    this.#initial = -1;
    let lastStart = 0;
    let beforeLast = first;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      const unit = table[code] || this.#learn(code);
      let from = at;
      let to = at + 1;
      if (unit === COMPLEX) {
        if (at > 0 && joinsPrevious(text.slice(at, at + 2))) {
          from = lastStart;
          this.length = beforeLast;
        }
        to = clusterEnd(text, at);
      }
      lastStart = from;
      beforeLast = this.length;
      if (unit >= FIRST_LETTER) this.#push(unit, from, to);
      else if (unit !== COMPLEX) this.#special(unit, text, from, to);
      else this.#cluster(text, from, to);
      at = to;
    }
    if (this.length > first && this.units[this.length - 1] === SPACE) this.length -= 1;
  }

  #cluster(text: string, from: number, to: number): void {
    const folded = foldCluster(text.slice(from, to), this.#newForms);
    this.#reserve(folded.length + text.length - to + 1);
    for (let at = 0; at < folded.length; at += 1) {
      const unit = folded.charCodeAt(at);
      if (unit >= FIRST_LETTER) this.#push(unit, from, to);
      else this.#special(unit, text, from, to);
    }
  }

  #special(unit: number, text: string, from: number, to: number): void {
    const last = this.length > this.#first ? this.#unit(this.length - 1) : SPACE;
    if (unit === DASH && isKana(last)) this.#push(LONG_VOWEL, from, to);
    else if (unit === DOT && this.#insideInitials(last, text, to)) this.#initial = this.length;
    else if (last !== SPACE) this.#push(SPACE, from, to);
  }

  /** Whether a stop stands between two single letters, as in U.S. or J.D. */
  #insideInitials(last: number, text: string, to: number): boolean {
    const at = this.length - 1;
    const single = at === this.#first || at === this.#initial || !isWord(this.#unit(at - 1));
    const next = this.#learn(text.charCodeAt(to));
    return (
      single && isLetter(last) && isLetter(next) && !isWord(this.#learn(text.charCodeAt(to + 1)))
    );
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

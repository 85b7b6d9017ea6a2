import { plainValue, UNSURE } from './plain-scalar.ts';

/** What a file of the strict subset holds. */
export interface StrictYaml {
  readonly value: unknown;
  /** True when the layout is surely the canonical one; false when only the full reader can tell. */
  readonly canonical: boolean;
}

/** Deeper than this no record goes; a reader of nested data must not run out of stack. */
export const MAX_DEPTH = 64;

/** Names that JavaScript gives a meaning on every object. */
export const RESERVED_KEYS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

/** Thrown inside the reader only, to leave it from any depth. */
class OutsideSubset extends Error {}

/**
 * Reads the YAML that records are written in (block maps and lists, one-line scalars and flow collections, whole-line
 * comments) about ten times faster than a full reader; undefined for anything else, be it right or wrong.
 * Whatever it reads, the full reader reads as the same value. Control characters and tabs must be ruled out before.
 */
export function parseStrictYaml(text: string): StrictYaml | undefined {
  try {
    return new StrictReader(text).read();
  } catch (error) {
    if (error instanceof OutsideSubset) return undefined;
    throw error;
  }
}

const outsideSubset = new OutsideSubset();

const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;

/** Characters that no plain scalar of the subset starts with: indicators of YAML 1.2, chapter 5.3. */
const INDICATORS: ReadonlySet<number> = new Set(
  [...'?,[]{}#&*!|>\'"%@`~='].map((character) => character.charCodeAt(0)),
);

/** Escapes that YAML and JSON read alike. */
const OTHER_ESCAPE = /\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/u;

class StrictReader {
  readonly #text: string;
  /** First character of the current line that is no space. */
  #at = 0;
  /** Spaces before it; -1 at the end of the text. */
  #column = 0;
  #depth = 0;
  #canonical = true;

  constructor(text: string) {
    this.#text = text;
  }

  read(): StrictYaml {
    const text = this.#text;
    if (!text.endsWith('\n') || text.endsWith('\n\n')) this.#canonical = false;
    this.#toContent(0);
    if (this.#column !== 0) throw outsideSubset;
    const value = this.#block(0);
    if (this.#at < text.length) throw outsideSubset;
    return { value, canonical: this.#canonical };
  }

  /** Moves to the next line with content, from the start of a line. */
  #toContent(from: number): void {
    const text = this.#text;
    let lineStart = from;
    let comment = -1;
    for (;;) {
      let at = lineStart;
      while (text.charCodeAt(at) === SPACE) at += 1;
      const column = at - lineStart;
      const code = text.charCodeAt(at);
      if (Number.isNaN(code)) {
        if (column > 0 || comment > 0) this.#canonical = false;
        this.#at = at;
        this.#column = -1;
        return;
      }
      if (code !== NEWLINE && code !== HASH) {
        if (comment >= 0 && comment !== column) this.#canonical = false;
        this.#at = at;
        this.#column = column;
        return;
      }
      if (code === NEWLINE) this.#canonical = false;
      else if (comment >= 0 && comment !== column) this.#canonical = false;
      else comment = column;
      const end = text.indexOf('\n', at);
      lineStart = end < 0 ? text.length : end + 1;
    }
  }

  /** A map or a list whose lines start at a column. */
  #block(column: number): unknown {
    this.#deeper();
    const value = this.#isItem() ? this.#list(column) : this.#map(column);
    this.#depth -= 1;
    return value;
  }

  #deeper(): void {
    this.#depth += 1;
    if (this.#depth >= MAX_DEPTH) throw outsideSubset;
  }

  #isItem(): boolean {
    return (
      this.#text.charCodeAt(this.#at) === DASH && this.#text.charCodeAt(this.#at + 1) === SPACE
    );
  }

  #map(column: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    while (this.#column === column && !this.#isItem()) {
      const key = this.#key(map);
      const value = this.#valueOf(column);
      map[key] = value;
    }
    if (this.#column > column) throw outsideSubset;
    return map;
  }

  /** Reads `key:` and stands behind the colon. */
  #key(map: Record<string, unknown>): string {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    while (isKeyCharacter(text.charCodeAt(at))) at += 1;
    if (at === start || text.charCodeAt(at) !== COLON) throw outsideSubset;
    const key = text.slice(start, at);
    // A plain key such as `true` or `12` is no text in YAML; one that an object knows already is refused or doubled.
    if (key in map || RESERVED_KEYS.has(key) || typeof plainValue(key) !== 'string') {
      throw outsideSubset;
    }
    this.#at = at + 1;
    return key;
  }

  /** The value behind `key:`, on the same line or in the deeper lines below. */
  #valueOf(column: number): unknown {
    const text = this.#text;
    const code = text.charCodeAt(this.#at);
    if (code === SPACE) {
      this.#at += 1;
      return this.#inlineToEnd(column);
    }
    if (code !== NEWLINE) throw outsideSubset;
    this.#toContent(this.#at + 1);
    if (this.#column > column) {
      if (this.#column !== column + 2) this.#canonical = false;
      return this.#block(this.#column);
    }
    if (this.#column === column && this.#isItem()) {
      this.#canonical = false;
      return this.#block(column);
    }
    throw outsideSubset;
  }

  #list(column: number): unknown[] {
    const list: unknown[] = [];
    while (this.#column === column && this.#isItem()) {
      this.#at += 2;
      const inner = column + 2;
      if (this.#isItem() || this.#isKey()) {
        this.#column = inner;
        list.push(this.#block(inner));
      } else {
        list.push(this.#inlineToEnd(column));
      }
    }
    if (this.#column > column) throw outsideSubset;
    return list;
  }

  /** Whether `key:` stands here. */
  #isKey(): boolean {
    const text = this.#text;
    let at = this.#at;
    while (isKeyCharacter(text.charCodeAt(at))) at += 1;
    if (at === this.#at || text.charCodeAt(at) !== COLON) return false;
    const next = text.charCodeAt(at + 1);
    return next === SPACE || next === NEWLINE;
  }

  /** A value that ends with its line; the next line must not be deeper than its parent. */
  #inlineToEnd(column: number): unknown {
    const text = this.#text;
    const code = text.charCodeAt(this.#at);
    const value =
      code === QUOTE || code === APOSTROPHE || code === OPEN_LIST || code === OPEN_MAP
        ? this.#marked(code)
        : this.#plainLine();
    if (this.#at < text.length && text.charCodeAt(this.#at) !== NEWLINE) throw outsideSubset;
    this.#toContent(this.#at + 1);
    if (this.#column > column) throw outsideSubset;
    return value;
  }

  #marked(code: number): unknown {
    if (code === QUOTE) return this.#doubleQuoted();
    if (code === APOSTROPHE) return this.#singleQuoted();
    this.#deeper();
    const value = code === OPEN_LIST ? this.#flowList() : this.#flowMap();
    this.#depth -= 1;
    return value;
  }

  #plainLine(): unknown {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    let previous = SPACE;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE || Number.isNaN(code)) break;
      if (code === HASH && previous === SPACE) throw outsideSubset;
      if (code === SPACE && previous === COLON) throw outsideSubset;
      previous = code;
      at += 1;
    }
    if (previous === SPACE || previous === COLON) throw outsideSubset;
    // The full writer puts quotes around these.
    if (previous === DASH) this.#canonical = false;
    this.#at = at;
    return this.#plain(start, at);
  }

  #plain(start: number, end: number): unknown {
    const code = this.#text.charCodeAt(start);
    if (code === SPACE || INDICATORS.has(code)) throw outsideSubset;
    if (code === COLON || code === DASH) {
      // `- x` and `: x` are structure; `-x` and `:x` are read differently by different readers.
      if (!isDigit(this.#text.charCodeAt(start + 1))) throw outsideSubset;
    }
    const value = plainValue(this.#text.slice(start, end));
    if (value === UNSURE) throw outsideSubset;
    return value;
  }

  #doubleQuoted(): string {
    const text = this.#text;
    const start = this.#at + 1;
    let at = start;
    let escaped = false;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) break;
      if (code === NEWLINE || Number.isNaN(code)) throw outsideSubset;
      if (code === BACKSLASH) {
        escaped = true;
        at += 1;
      }
      at += 1;
    }
    this.#at = at + 1;
    if (!escaped) return text.slice(start, at);
    this.#canonical = false;
    const quoted = text.slice(start - 1, at + 1);
    if (OTHER_ESCAPE.test(quoted.replaceAll('\\\\', ''))) throw outsideSubset;
    const value: unknown = JSON.parse(quoted);
    if (typeof value !== 'string') throw outsideSubset;
    return value;
  }

  #singleQuoted(): string {
    const text = this.#text;
    const start = this.#at + 1;
    let at = start;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE || Number.isNaN(code)) throw outsideSubset;
      if (code === APOSTROPHE) {
        if (text.charCodeAt(at + 1) !== APOSTROPHE) break;
        at += 1;
      }
      at += 1;
    }
    this.#at = at + 1;
    // The full writer chooses the quotes by what they hold.
    this.#canonical = false;
    return text.slice(start, at).replaceAll("''", "'");
  }

  #flowList(): unknown[] {
    const list: unknown[] = [];
    this.#at += 1;
    if (this.#text.charCodeAt(this.#at) === CLOSE_LIST) {
      this.#at += 1;
      return list;
    }
    this.#canonical = false;
    for (;;) {
      this.#skipSpaces();
      list.push(this.#flowValue());
      if (this.#flowEnds(CLOSE_LIST)) return list;
    }
  }

  #flowMap(): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    this.#at += 1;
    if (this.#text.charCodeAt(this.#at) === CLOSE_MAP) {
      this.#at += 1;
      return map;
    }
    this.#canonical = false;
    for (;;) {
      this.#skipSpaces();
      const key = this.#key(map);
      if (this.#text.charCodeAt(this.#at) !== SPACE) throw outsideSubset;
      this.#skipSpaces();
      map[key] = this.#flowValue();
      if (this.#flowEnds(CLOSE_MAP)) return map;
    }
  }

  #flowEnds(close: number): boolean {
    this.#skipSpaces();
    const code = this.#text.charCodeAt(this.#at);
    this.#at += 1;
    if (code === close) return true;
    if (code !== COMMA || this.#text.charCodeAt(this.#at) !== SPACE) throw outsideSubset;
    return false;
  }

  #flowValue(): unknown {
    const text = this.#text;
    const first = text.charCodeAt(this.#at);
    if (first === QUOTE || first === APOSTROPHE || first === OPEN_LIST || first === OPEN_MAP) {
      return this.#marked(first);
    }
    const start = this.#at;
    let at = start;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === COMMA || code === CLOSE_LIST || code === CLOSE_MAP) break;
      if (code === COLON && !isFlowText(text.charCodeAt(at + 1))) throw outsideSubset;
      if (code === HASH || code === OPEN_LIST || code === OPEN_MAP) throw outsideSubset;
      if (code === NEWLINE || Number.isNaN(code)) throw outsideSubset;
      at += 1;
    }
    this.#at = at;
    while (text.charCodeAt(at - 1) === SPACE) at -= 1;
    if (at <= start) throw outsideSubset;
    return this.#plain(start, at);
  }

  #skipSpaces(): void {
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at += 1;
  }
}

function isFlowText(code: number): boolean {
  return code !== SPACE && code !== COMMA && code !== CLOSE_LIST && code !== CLOSE_MAP;
}

/** Letters, digits, `_` and `-`, of ASCII. */
function isKeyCharacter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    isDigit(code) ||
    code === 0x5f ||
    code === DASH
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

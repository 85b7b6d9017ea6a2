import { MAX_DEPTH } from '../yaml-limits.ts';
import { HASH, NEWLINE, SPACE } from './characters.ts';

/** Thrown inside the reader only, to leave it from any depth. */
export class OutsideSubset extends Error {}

/** One for all, since making an error costs more than reading a file. */
export const outsideSubset = new OutsideSubset();

/** Where the reader stands in a text, and what it has learned of it. */
export class Cursor {
  readonly text: string;
  /** First character that is not read yet. */
  at = 0;
  /** Spaces before the content of the current line; -1 at the end of the text. */
  column = 0;
  /** Whether the layout is surely the canonical one so far. */
  canonical = true;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Enters a map or a list; leaves the subset where no record is that deep. */
  enter(): void {
    this.#depth += 1;
    if (this.#depth >= MAX_DEPTH) throw outsideSubset;
  }

  leave(): void {
    this.#depth -= 1;
  }

  skipSpaces(): void {
    while (this.text.charCodeAt(this.at) === SPACE) this.at += 1;
  }

  /** Moves to the next line with content, from the start of a line. */
  toContent(from: number): void {
    const { text } = this;
    let lineStart = from;
    let comment = -1;
    for (;;) {
      let at = lineStart;
      while (text.charCodeAt(at) === SPACE) at += 1;
      const column = at - lineStart;
      const code = text.charCodeAt(at);
      if (Number.isNaN(code)) {
        // The writer sets some closing comments apart by an empty line, and only it knows which.
        if (column > 0 || comment >= 0) this.canonical = false;
        this.at = at;
        this.column = -1;
        return;
      }
      if (code !== NEWLINE && code !== HASH) {
        if (comment >= 0 && comment !== column) this.canonical = false;
        this.at = at;
        this.column = column;
        return;
      }
      if (code === NEWLINE) this.canonical = false;
      else if (comment >= 0 && comment !== column) this.canonical = false;
      else comment = column;
      const end = text.indexOf('\n', at);
      lineStart = end < 0 ? text.length : end + 1;
    }
  }
}

import { withRoom } from './with-room.ts';

/** Entries kept in one piece, unless a document has more. */
const CHUNK = 1 << 16;

/** Lists of documents, one behind the other. */
export interface Lists {
  /** Documents of all lists: of each list those that have it in a title, then the others; both ascending. */
  readonly entries: Int32Array;
  /** Where the two parts of each list begin; one more place says where the last ends. */
  readonly starts: Int32Array;
}

/**
 * Gathers which documents stand in which numbered lists, document by document in ascending order, and
 * sorts them by list at the end.
 */
export class ListCollector {
  readonly #full: Int32Array[] = [];
  /** The complement of a document, then twice the number of each list it stands in, plus one if in text only. */
  #chunk = new Int32Array(CHUNK);
  #at = 0;
  #document = 0;
  /** One more than the document last added to each list. */
  #last = new Int32Array(1 << 10);

  /** Says to which document belongs what is added from here on. */
  begin(document: number): void {
    this.#document = document;
    this.#reserve(0, 1);
    this.#chunk[this.#at++] = ~document;
  }

  /** Adds the document to a list unless it is in it; what comes first says whether it is in a title. */
  addOnce(list: number, inTitle: boolean): void {
    this.#reserve(list, 1);
    if (this.#last[list] === this.#document + 1) return;
    this.#last[list] = this.#document + 1;
    this.#chunk[this.#at++] = list * 2 + (inTitle ? 0 : 1);
  }

  /** Whether the document is in a list. */
  has(list: number): boolean {
    return this.#last[list] === this.#document + 1;
  }

  /** Adds the document to so many lists, whose numbers are below `most`. */
  addAllOnce(lists: Int32Array, count: number, most: number, inTitle: boolean): void {
    this.#reserve(most, count);
    const last = this.#last;
    const chunk = this.#chunk;
    const met = this.#document + 1;
    const part = inTitle ? 0 : 1;
    let end = this.#at;
    for (let at = 0; at < count; at += 1) {
      const list = lists[at] ?? 0;
      // Written in any case and kept if new: a branch that nobody can foretell would take longer.
      chunk[end] = list * 2 + part;
      end += last[list] === met ? 0 : 1;
      last[list] = met;
    }
    this.#at = end;
  }

  /** The lists up to a number, in time that grows with the entries: a counting sort. */
  sort(count: number): Lists {
    const chunks = [...this.#full, this.#chunk.subarray(0, this.#at)];
    // Two places ahead: placing the entries moves each start to where it belongs.
    const starts = new Int32Array(count * 2 + 2);
    for (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += 1) {
        const part = chunk[at] ?? 0;
        if (part >= 0) starts[part + 2] = (starts[part + 2] ?? 0) + 1;
      }
    }
    for (let part = 2; part < starts.length; part += 1) {
      starts[part] = (starts[part] ?? 0) + (starts[part - 1] ?? 0);
    }
    const entries = new Int32Array(starts.at(-1) ?? 0);
    let document = 0;
    for (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += 1) {
        const part = chunk[at] ?? 0;
        if (part < 0) {
          document = ~part;
          continue;
        }
        const place = starts[part + 1] ?? 0;
        entries[place] = document;
        starts[part + 1] = place + 1;
      }
    }
    return { entries, starts };
  }

  /** Makes room for lists up to a number, and for so many entries in one chunk. */
  #reserve(list: number, count: number): void {
    this.#last = withRoom(this.#last, list + 1, Int32Array);
    if (this.#at + count <= this.#chunk.length) return;
    this.#full.push(this.#chunk.subarray(0, this.#at));
    this.#chunk = new Int32Array(Math.max(CHUNK, count));
    this.#at = 0;
  }
}

import type { SampleRecord } from './corpus.ts';

/** All records that match, in the order and form in which an engine gives them; and their ids, for who wants them. */
export interface Found {
  ids(): readonly string[];
}

/** A search engine loaded with records. */
export interface Engine {
  search(query: string): Found;
}

/** An index in the form in which it is kept. */
export interface Kept {
  /** Bytes of the index, without the records themselves. */
  readonly bytes: number;
  /** Opens what is kept, without reading it from a disk. */
  load(): void;
}

/** What is measured of one engine: how it builds, what it keeps, how it comes back. */
export interface Candidate {
  readonly name: string;
  build(records: readonly SampleRecord[]): {
    readonly engine: Engine;
    /** Brings the index into the form in which it is kept; absent where the engine has none. */
    keep?(): Kept;
  };
}

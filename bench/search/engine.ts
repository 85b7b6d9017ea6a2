import type { SampleRecord } from './corpus.ts';

/** A search engine loaded with records. */
export interface Engine {
  /** Ids of all records that match, in the order of the engine. */
  search(query: string): readonly string[];
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

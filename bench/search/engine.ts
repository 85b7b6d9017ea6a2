import type { SampleRecord } from './corpus.ts';

/** A search engine loaded with records. */
export interface Engine {
  /** Ids of all records that match, in the order of the engine. */
  search(query: string): readonly string[];
}

/** What is measured of one engine: how it builds, what it keeps, how it comes back. */
export interface Candidate {
  readonly name: string;
  build(records: readonly SampleRecord[]): {
    readonly engine: Engine;
    /** Bytes of the index as it is kept; undefined where the engine has no such form. */
    readonly bytes?: number;
    /** Opens what is kept, without reading it from a disk. */
    load?(): void;
  };
}

import type { Span } from '../segment/segmented-text.ts';

/** A web address with what the text calls it. */
export interface Link {
  readonly url: string;
  readonly address: Span;
  readonly title: Span | undefined;
  readonly kind: 'related' | 'source' | 'person-page';
  /** EDTF, from the address or the label. */
  readonly date: string | undefined;
  readonly block: number;
  readonly rule: string;
}

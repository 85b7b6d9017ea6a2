import type { Span } from '../segment/segmented-text.ts';

/** A short form and what the text says it stands for. */
export interface Abbreviation {
  readonly short: Span;
  readonly long: Span;
  /** The Japanese words beside an English expansion: 統合打撃ミサイル(JSM:Joint Strike Missile). */
  readonly gloss?: Span | undefined;
  readonly rule: string;
}

import type { Lang } from '@briefing/model/dataset';
import type { Measure } from './width.ts';

/** What rendering depends on; nothing else enters. */
export interface View {
  readonly lang: Lang;
  /** Columns of the terminal; undefined off a terminal, where nothing is wrapped or cut. */
  readonly columns: number | undefined;
  readonly measure: Measure;
  /** Whether stdout shows color; without it, what only color would say needs a sign. */
  readonly color: boolean;
}

/** Longest line of running text: longer ones are hard to read. */
const MEASURE = 100;

/** Columns for running text that starts at `indent`. */
export function textWidth({ columns }: View, indent = 0): number | undefined {
  return columns === undefined ? undefined : Math.max(Math.min(columns, MEASURE) - indent, 1);
}

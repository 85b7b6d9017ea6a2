import type { Gold } from './gold.ts';
import type { Prediction } from './prediction.ts';

/** Lines with the right kind, and all annotated lines. */
export function scoreSegments(
  gold: Gold,
  { segments }: Prediction,
): { readonly right: number; readonly all: number } {
  const right = gold.segments.filter(({ line, kind }) => segments[line - 1] === kind);
  return { right: right.length, all: gold.segments.length };
}

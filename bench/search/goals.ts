/** A figure with the bound it must keep; all but bytes are ratios of one run. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly goal: number;
  /** Whether the goal is the least or the most allowed. */
  readonly atLeast: boolean;
}

/** What was promised for 10,000 records, and how much each cost may grow for ten times as many. */
export const GOALS = {
  exact: 1,
  timesFasterThanMiniSearch: 20,
  timesFasterThanFlexSearch: 5,
  queriesToScan: 0.2,
  indexToText: 0.35,
  buildToMiniSearch: 0.1,
  loadToParse: 0.03,
  growth: 12,
  queryBytes: 9 * 1024,
} as const;

export function atLeast(name: string, value: number, goal: number): Figure {
  return { name, value, goal, atLeast: true };
}

export function atMost(name: string, value: number, goal: number): Figure {
  return { name, value, goal, atLeast: false };
}

/** Whether a figure keeps its bound. */
export function isMet({ value, goal, atLeast: least }: Figure): boolean {
  return least ? value >= goal : value <= goal;
}

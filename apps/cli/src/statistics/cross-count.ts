/** Items counted by two terms. */
export interface CrossCount {
  readonly total: number;
  /** Counts by the first term, then by the second; only what occurs. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly rows: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, number>>;
}

/** Counts pairs of terms; terms come in the order given, so that tables of different datasets look alike. */
export function crossCount(
  pairs: readonly (readonly [row: string, column: string])[],
  rowOrder: readonly string[],
  columnOrder: readonly string[],
): CrossCount {
  const rows = countIn(
    rowOrder,
    pairs.map(([row]) => row),
  );
  const columns = countIn(
    columnOrder,
    pairs.map(([, column]) => column),
  );
  const counts = Object.fromEntries(
    Object.keys(rows).map((row) => [
      row,
      countIn(
        columnOrder,
        pairs.flatMap(([one, column]) => (one === row ? [column] : [])),
      ),
    ]),
  );
  return { total: pairs.length, counts, rows, columns };
}

function countIn(order: readonly string[], terms: readonly string[]): Record<string, number> {
  const found = Map.groupBy(terms, (term) => term);
  return Object.fromEntries(
    order.flatMap((term) => (found.has(term) ? [[term, found.get(term)?.length ?? 0]] : [])),
  );
}

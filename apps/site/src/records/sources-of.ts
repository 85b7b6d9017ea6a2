import type { AnyRecord, Dataset } from '@briefing/model/dataset';

/** Sources that a record names anywhere, its own first, each once. */
export function sourcesOf(dataset: Dataset, record: AnyRecord): string[] {
  const edges = dataset
    .referencesFrom(record.id)
    .filter(({ to }) => dataset.get(to)?.kind === 'source');
  const own = edges.filter(({ path }) => path === 'sources.*');
  return [...new Set([...own, ...edges].map(({ to }) => to))];
}

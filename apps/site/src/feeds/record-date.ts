import type { Dataset } from '@briefing/model/dataset';
import { edtfBounds, parseEdtf } from '@briefing/model/dates';
import { sourcesOf } from '../records/sources-of.ts';

/** The day by which every dated source of a record had been published; undefined when none is dated. */
export function recordDate(dataset: Dataset, id: string): string | undefined {
  const record = dataset.get(id);
  if (record === undefined) return undefined;
  return sourcesOf(dataset, record)
    .flatMap((source) => publishedOf(dataset, source) ?? [])
    .sort()
    .at(-1);
}

/** The day by which every dated source of a dataset had been published. */
export function datasetDate(dataset: Dataset): string | undefined {
  return dataset
    .all('source')
    .flatMap(({ id }) => publishedOf(dataset, id) ?? [])
    .sort()
    .at(-1);
}

function publishedOf(dataset: Dataset, id: string): string | undefined {
  const source = dataset.get(id);
  if (source?.kind !== 'source' || source.published === undefined) return undefined;
  const parsed = parseEdtf(source.published);
  return parsed.ok ? edtfBounds(parsed.value).max : undefined;
}

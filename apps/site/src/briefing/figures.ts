import {
  type AnyRecord,
  type CoverageSummary,
  coverageSummaries,
  type Dataset,
} from '@briefing/model/dataset';

/** The figures by which the site presents what it holds; the manifest of the dataset says the same. */
export interface Figures {
  readonly records: number;
  readonly claims: number;
  readonly sources: number;
  readonly verdicts: readonly string[];
  readonly standings: readonly string[];
  readonly coverage: readonly CoverageSummary[];
}

/** Counts of a dataset; verdicts and standings as one value a claim. */
export function figuresOf(dataset: Dataset, records: readonly AnyRecord[]): Figures {
  const claims = dataset.all('claim');
  return {
    records: records.length,
    claims: claims.length,
    sources: dataset.all('source').length,
    verdicts: claims.map(({ review }) => review.verdict),
    standings: claims.map(({ standing }) => standing),
    coverage: coverageSummaries(records),
  };
}

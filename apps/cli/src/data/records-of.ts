import type { AnyRecord, Dataset } from '@briefing/model/dataset';

/** Records of a kind that is known by name only; none for a kind the dataset does not have. */
export function recordsOf(dataset: Dataset, kind: string): readonly AnyRecord[] {
  // The catalog names kinds as text; `all` takes any text and gives what it has.
  return dataset.all(kind as AnyRecord['kind']) as readonly AnyRecord[];
}

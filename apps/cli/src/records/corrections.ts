import type { Dataset, RecordOf } from '@briefing/model/dataset';

/** The corrections that touch a record, in their own order. */
export function correctionsOf(dataset: Dataset, id: string): readonly RecordOf<'correction'>[] {
  return dataset.all('correction').filter(({ about }) => about.includes(id));
}

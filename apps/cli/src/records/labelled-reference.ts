import { valuesAt } from '@briefing/model/dataset';
import { joinSpans, type Span, span } from '../output/span.ts';
import type { RecordReader } from './record-reader.ts';
import { separator } from './separator.ts';
import { toneOf } from './tone.ts';

/** Labels without which a claim must not be read, wherever it is listed. */
const LABELS = ['standing', 'review.verdict'];

/** The name of a record with its id; a claim never without its standing and verdict. */
export function labelledReference(reader: RecordReader, id: string): Span[] {
  const record = reader.dataset.get(id);
  const labels = LABELS.flatMap((path) =>
    valuesAt(record, path).map(({ value }) => {
      const vocabulary = reader.field(record?.kind ?? '', path)?.vocabulary ?? '';
      const term = String(value);
      return [span(reader.term(vocabulary, term), toneOf(path, term))];
    }),
  );
  if (labels.length === 0) return reader.reference(id);
  return [
    span(reader.caption(id)),
    span('  ('),
    ...joinSpans(labels, separator(reader.view.lang)),
    span(')'),
    span(`  ${id}`, 'faint'),
  ];
}

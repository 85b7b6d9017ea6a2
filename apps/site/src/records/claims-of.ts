import type { Dataset, RecordOf } from '@briefing/model/dataset';

type Claim = RecordOf<'claim'>;

/** Corrections that touch a record, by number. */
export function correctionsOf(dataset: Dataset, id: string): RecordOf<'correction'>[] {
  const touching = new Set(
    dataset
      .referencesTo(id)
      .filter(({ path }) => path === 'about.*')
      .map(({ from }) => from),
  );
  return dataset
    .all('correction')
    .filter((correction) => touching.has(correction.id))
    .sort((a, b) => (a.number < b.number ? -1 : 1));
}

/** The correction with a number such as K07, by which notes cite it. */
export function correctionNumbered(
  dataset: Dataset,
  number: string,
): RecordOf<'correction'> | undefined {
  return dataset.all('correction').find((correction) => correction.number === number);
}

/**
 * Claims whose words are a voice's own: it speaks innermost, or between the writer and another voice.
 * The writer, who is outermost in every claim, owns only what no one else says.
 */
export function claimsVoicedBy(dataset: Dataset, id: string): Claim[] {
  return dataset
    .all('claim')
    .filter(({ attribution }) =>
      attribution.some(
        (link, index) => 'by' in link && link.by === id && (index > 0 || attribution.length === 1),
      ),
    );
}

/** Claims for whose verdict a source is evidence. */
export function claimsEvidencedBy(dataset: Dataset, source: string): Claim[] {
  return dataset.all('claim').filter(({ review }) => review.evidence.includes(source));
}

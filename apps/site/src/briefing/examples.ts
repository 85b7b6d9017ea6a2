import type { Dataset, RecordOf } from '@briefing/model/dataset';

type Claim = RecordOf<'claim'>;

/** What the examples of the start page are to show, in this order: a statement, a difference, a rumor. */
const wanted: readonly ((claim: Claim) => boolean)[] = [
  ({ standing, review }) => standing === 'official-statement' && review.verdict === 'confirmed',
  ({ review }) => review.verdict === 'contradicted',
  ({ standing }) => standing === 'rumor',
];

/** The first claim of each sort that the dataset holds. */
export function exampleClaims(dataset: Dataset): Claim[] {
  const claims = dataset.all('claim');
  return wanted.flatMap((isWanted) => claims.find(isWanted) ?? []);
}

import type { Dataset, RecordOf } from '@briefing/model/dataset';

/** The briefing that makes a claim, from the claim's id. */
export function briefingOfClaim(dataset: Dataset, claim: string): RecordOf<'briefing'> | undefined {
  const [, slug = ''] = claim.split('/');
  const briefing = dataset.get(`briefing/${slug}`);
  return briefing?.kind === 'briefing' ? briefing : undefined;
}

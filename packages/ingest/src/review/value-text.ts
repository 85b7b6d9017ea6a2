import type { DraftClaim } from '../draft/draft-claim.ts';

/** What a claim says, in a few words. */
export function valueText(claim: DraftClaim): string {
  switch (claim.kind) {
    case 'date':
      return `${claim.value.printed} → ${claim.value.date ?? '?'}`;
    case 'event': {
      const { when, status, type, place, participants } = claim.value;
      return joined([when, status, type, place, ...participants]);
    }
    case 'entity':
      return `${claim.value.name} (${claim.value.type})`;
    case 'mention':
      return claim.value.name;
    case 'quotation':
      return `${claim.value.marked}: ${claim.value.speakerPrinted ?? claim.value.speaker ?? '?'}`;
    case 'abbreviation':
      return `${claim.value.short} = ${claim.value.long}`;
    case 'link':
      return `${claim.value.title ?? '?'} ${claim.value.url}`;
    case 'statement': {
      const { when, time, modality, about } = claim.value;
      return joined([when, time, modality, ...about]);
    }
  }
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

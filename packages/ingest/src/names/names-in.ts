import { draftText } from '../draft/draft-text.ts';
import { createGazetteer } from './gazetteer.ts';

const gazetteer = createGazetteer({});

/** For tests: the names drafted from a text with their types, in order, one space apart. */
export function namesIn(text: string): string {
  return draftText(`${text}\n`, gazetteer)
    .claims.flatMap((claim) =>
      claim.kind === 'mention' ? [`${claim.value.type}:${claim.value.name}`] : [],
    )
    .join(' ');
}

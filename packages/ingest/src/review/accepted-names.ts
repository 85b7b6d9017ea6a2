import type { Draft } from '../draft/draft-file.ts';
import type { NamedEntity } from '../names/named-entity.ts';

/**
 * The names that a draft's accepted entities add to the gazetteer; with them the rest of the text, and the next one, is
 * matched again. `isKnown` says what the dataset has already: its names come from there.
 */
export function acceptedNames(
  { claims }: Draft,
  isKnown: (entity: string, claim: string) => boolean = () => false,
): NamedEntity[] {
  return claims.flatMap((claim): NamedEntity[] => {
    if (claim.kind !== 'entity' || (claim.status !== 'accepted' && claim.status !== 'edited'))
      return [];
    const { entity } = claim;
    if (entity === undefined || entity.startsWith('lexicon:') || isKnown(entity, claim.id))
      return [];
    const { type, name, forms } = claim.value;
    const texts = [...new Set([name, ...forms])];
    return [{ id: entity, type, forms: texts.map((text) => ({ text })), origin: 'accepted' }];
  });
}

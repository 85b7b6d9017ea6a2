import type { Draft } from '../draft/draft-file.ts';
import type { NamedEntity } from '../names/named-entity.ts';

/** The new names that a draft's accepted entities add to the gazetteer; with them the rest of the text, and the next one, is matched again. */
export function acceptedNames({ claims }: Draft): NamedEntity[] {
  return claims.flatMap((claim): NamedEntity[] => {
    if (claim.kind !== 'entity' || (claim.status !== 'accepted' && claim.status !== 'edited'))
      return [];
    const { entity } = claim;
    if (entity === undefined || !claim.flags.includes('new')) return [];
    const { type, name, forms } = claim.value;
    const texts = [...new Set([name, ...forms])];
    return [{ id: entity, type, forms: texts.map((text) => ({ text })), origin: 'accepted' }];
  });
}

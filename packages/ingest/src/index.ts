export type { CueMark } from './cues/cue-table.ts';
export type { Confidence } from './dates/resolved-date.ts';
export { DOUBTS } from './dates/resolved-date.ts';
export type {
  ClaimKind,
  ClaimStatus,
  ClaimValues,
  DraftClaim,
  DraftClaimOf,
} from './draft/draft-claim.ts';
export { CLAIM_KINDS } from './draft/draft-claim.ts';
export {
  type Draft,
  type DraftHeader,
  type DraftResult,
  parseDraft,
  printDraft,
} from './draft/draft-file.ts';
export { type DraftOptions, draftText } from './draft/draft-text.ts';
export { RULES_VERSION } from './draft/rules-version.ts';
export { createGazetteer, type Gazetteer, type GazetteerOptions } from './names/gazetteer.ts';
export { createNameIndex, type NameIndex, type NameMatch } from './names/name-index.ts';
export {
  NAME_TYPES,
  type NamedEntity,
  type NameForm,
  type NameType,
} from './names/named-entity.ts';
export type { LineKind, TextLang } from './segment/segmented-text.ts';

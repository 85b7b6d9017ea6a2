export type { CueMark } from './cues/cue-table.ts';
export type { Confidence } from './dates/resolved-date.ts';
export { DOUBTS } from './dates/resolved-date.ts';
export { toEdtf } from './dates/value-bounds.ts';
export { type DraftBytesResult, draftBytes } from './draft/draft-bytes.ts';
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
export { type MergeOptions, mergeDraft } from './merge/merge-draft.ts';
export {
  type MergeConflict,
  type MergePlan,
  type NewAlias,
  type NewRecord,
  type OpenChoice,
  type SkipReason,
  wordChoice,
  wordSkip,
} from './merge/merged-record.ts';
export { createGazetteer, type Gazetteer, type GazetteerOptions } from './names/gazetteer.ts';
export { createNameIndex, type NameIndex, type NameMatch } from './names/name-index.ts';
export {
  NAME_TYPES,
  type NamedEntity,
  type NameForm,
  type NameType,
} from './names/named-entity.ts';
export { acceptedNames } from './review/accepted-names.ts';
export { type ClaimFilter, FILTER_FIELDS, parseWhere } from './review/claim-filter.ts';
export {
  applyDecisions,
  type Decision,
  type DecisionDetails,
  decide,
  mergedRecords,
  parseDecisions,
  printDecisions,
} from './review/decision.ts';
export { type ClaimEdit, editableFields, readEdit } from './review/edit-claim.ts';
export { type Redraft, redraft } from './review/redraft.ts';
export { type ReviewGroup, type ReviewItem, reviewItems } from './review/review-order.ts';
export { type RuleStats, ruleStats } from './review/rule-stats.ts';
export {
  printTable,
  readTable,
  TABLE_COLUMNS,
  type TableProblem,
} from './review/table-file.ts';
export { entityName, wordValue } from './review/word-value.ts';
export { wordEvidence, wordFlag, wordGroup, wordKind } from './review/wording.ts';
export type { LineKind, TextLang } from './segment/segmented-text.ts';

export type { Catalog, FieldDescription, KindDescription } from '../catalog/catalog.ts';
export { type Located, valuesAt } from '../catalog/values-at.ts';
export {
  type CoverageSummary,
  coverageSummaries,
  isWithoutContent,
} from '../claims/coverage-summary.ts';
export {
  type Standing,
  type StandingInput,
  type StandingLink,
  standingOf,
  standings,
} from '../claims/standing.ts';
export type { Lang, LocalizedText } from '../fields/localized-text.ts';
export { isTodo, type Todo, todo, unwrittenIn } from '../fields/todo.ts';
export type { Withdrawal } from '../fields/withdrawal.ts';
export type { Kind } from '../kinds/index.ts';
export type { AnyRecord, RecordOf, Redirect } from '../kinds/records.ts';
export { createDataset, type Dataset, type DatasetParts, type Resolution } from './dataset.ts';
export type { Edge } from './graph.ts';
export type { Holder } from './holders.ts';
export { nearestIds } from './nearest.ts';
export type { TimelineEntry, TimelineRange } from './timeline.ts';

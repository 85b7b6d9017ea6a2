export { createCatalog } from './catalog/create-catalog.ts';
export { describeFields, type FormattedField } from './catalog/describe-fields.ts';
export { briefingOfClaim } from './check/briefing-of-claim.ts';
export { type CheckOptions, check } from './check/check.ts';
export type { Check, CheckContext, Finding } from './check/check-context.ts';
export { checks } from './check/checks/index.ts';
export * from './dataset/index.ts';
export * from './dates/index.ts';
export {
  compareDiagnostics,
  type Diagnostic,
  type Location,
  type Related,
} from './diagnostics/diagnostic.ts';
export { formatDiagnostic, placeOf } from './diagnostics/format-text.ts';
export type { FieldFormat, Vocabulary } from './fields/field-format.ts';
export { ID_PATTERN, kindOfId, SLUG_PATTERN } from './fields/id.ts';
export { jsonSchemas, type SchemaShape } from './json-schema.ts';
export type { Column, KindDefinition, Lookup } from './kinds/define-kind.ts';
export { kinds } from './kinds/index.ts';
export type { AuthoredOf } from './kinds/records.ts';
export { publish } from './publish.ts';
export type { SourceRecord } from './source/source-record.ts';
export * from './text/index.ts';

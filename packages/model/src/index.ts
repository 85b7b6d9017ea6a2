export { createCatalog } from './catalog/create-catalog.ts';
export { describeFields, type FormattedField } from './catalog/describe-fields.ts';
export { briefingOfClaim } from './check/briefing-of-claim.ts';
export { type CheckOptions, check, checkShape } from './check/check.ts';
export type { Check, CheckContext, Finding } from './check/check-context.ts';
export type { CheckDoc } from './check/check-doc.ts';
export { checkDocs } from './check/check-docs.ts';
export { checks } from './check/checks/index.ts';
export { isExcusable, type SourceException } from './check/exceptions.ts';
export { type ReleaseLedger, releaseLedger } from './check/release-ledger.ts';
export * from './dataset/index.ts';
export * from './dates/index.ts';
export {
  compareDiagnostics,
  type Diagnostic,
  type Fix,
  type Location,
  type Related,
} from './diagnostics/diagnostic.ts';
export { docsAddress } from './diagnostics/docs-address.ts';
export { type Excerpt, excerptAt } from './diagnostics/excerpt.ts';
export { formatGithub } from './diagnostics/format-github.ts';
export { formatJsonReport } from './diagnostics/format-json.ts';
export { formatReport, type ReportOptions, type ReportRole } from './diagnostics/format-report.ts';
export { formatSarif, type SarifOptions } from './diagnostics/format-sarif.ts';
export { formatDiagnostic, placeOf } from './diagnostics/format-text.ts';
export { visibleText } from './diagnostics/visible-text.ts';
export type { FieldFormat, Vocabulary } from './fields/field-format.ts';
export { ID_PATTERN, kindOfId, SLUG_PATTERN } from './fields/id.ts';
export { jsonSchemas, type SchemaShape } from './json-schema.ts';
export type { Column, KindDefinition, Lookup } from './kinds/define-kind.ts';
export { kinds } from './kinds/index.ts';
export type { AuthoredOf } from './kinds/records.ts';
export { publish } from './publish.ts';
export type { SourceRecord } from './source/source-record.ts';
export * from './text/index.ts';

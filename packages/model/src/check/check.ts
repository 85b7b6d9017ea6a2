import { describeFields } from '../catalog/describe-fields.ts';
import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';
import { kinds } from '../kinds/index.ts';
import type { Redirect } from '../kinds/records.ts';
import type { SourceRecord } from '../source/source-record.ts';
import type { Check, CheckContext, Finding } from './check-context.ts';
import { checkDocs } from './check-docs.ts';
import { checks } from './checks/index.ts';
import { createContext, type Definition } from './create-context.ts';
import { applyExceptions, type SourceException } from './exceptions.ts';
import type { ReleaseLedger } from './release-ledger.ts';
import { schemaFindings } from './schema-findings.ts';
import { shapeGuard } from './shape-guard.ts';

/** What to check beyond the records themselves; a folder as `readSource` gives it fits. */
export interface CheckOptions {
  readonly redirects?: Readonly<Record<string, Redirect>>;
  /** The redirects as records, for their places. */
  readonly redirectRecords?: readonly SourceRecord[];
  /** Ids of files that could not be read; references to them are not blamed. */
  readonly unreadable?: readonly string[];
  readonly exceptions?: readonly SourceException[];
  readonly ledger?: ReleaseLedger;
  /** What reading already found; it is part of the result. */
  readonly diagnostics?: readonly Diagnostic[];
}

/**
 * Every problem of the records in one run, sorted by place; empty when they are clean.
 * A record whose shape is wrong is left out of the later passes, which would only repeat the problem.
 */
export function check(records: readonly SourceRecord[], options: CheckOptions = {}): Diagnostic[] {
  const shapes = checkShape(records);
  const diagnostics: Diagnostic[] = [...(options.diagnostics ?? []), ...shapes.diagnostics];
  const context = createContext(records, shapes.sound, options, DEFINITIONS);
  for (const one of checks) for (const found of run(one, context)) diagnostics.push(found);
  const unsound = new Set(shapes.diagnostics.map(({ record }) => record));
  return applyExceptions(
    diagnostics,
    options.exceptions ?? [],
    DOCS,
    (record) => unsound.has(record) || context.isUnreadable(record),
  ).sort(compareDiagnostics);
}

/** The schema pass alone: problems of shape, and the records that have none. */
export function checkShape(records: readonly SourceRecord[]): {
  readonly diagnostics: readonly Diagnostic[];
  readonly sound: readonly SourceRecord[];
} {
  const diagnostics: Diagnostic[] = [];
  const sound: SourceRecord[] = [];
  for (const record of records) {
    const definition = DEFINITIONS.get(record.kind);
    if (definition === undefined) continue;
    if (shapeGuard(definition.schema)(record.value)) {
      sound.push(record);
      continue;
    }
    const findings = schemaFindings(record, definition);
    if (findings.length === 0) sound.push(record);
    for (const finding of findings) {
      diagnostics.push(diagnosticOf(finding, finding.code ?? '', 'error'));
    }
  }
  return { diagnostics, sound };
}

const DEFINITIONS: ReadonlyMap<string, Definition> = new Map(
  kinds.map((kind) => [
    kind.kind,
    { ...(kind as unknown as KindDefinition), fields: describeFields(kind.schema) },
  ]),
);

const DOCS = new Map(checkDocs.map((doc) => [doc.code, doc]));

function* run(one: Check, context: CheckContext): Iterable<Diagnostic> {
  for (const finding of one.run(context)) yield diagnosticOf(finding, one.code, one.severity);
}

function diagnosticOf(
  finding: Finding,
  code: string,
  severity: Diagnostic['severity'],
): Diagnostic {
  const { record, pointer, message, hint, related, at, fix } = finding;
  const location = record.locate(pointer, at);
  // Written without spreads: a damaged folder has very many.
  const diagnostic: { -readonly [Key in keyof Diagnostic]: Diagnostic[Key] } = {
    code,
    severity,
    record: record.id,
    pointer,
    location,
    message,
  };
  if (hint !== undefined) diagnostic.hint = hint;
  if (related !== undefined) diagnostic.related = related;
  if (fix !== undefined) diagnostic.fix = fix;
  return diagnostic;
}

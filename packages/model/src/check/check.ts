import { describeFields } from '../catalog/describe-fields.ts';
import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';
import { type Kind, kinds } from '../kinds/index.ts';
import type { Redirect } from '../kinds/records.ts';
import type { SourceRecord } from '../source/source-record.ts';
import type { Check, CheckContext, CheckedRecord, Finding } from './check-context.ts';
import { checks } from './checks/index.ts';
import { schemaFindings } from './schema-findings.ts';

/** What to check beyond the records themselves. */
export interface CheckOptions {
  readonly redirects?: Readonly<Record<string, Redirect>>;
}

/**
 * Every problem of the records in one run, sorted by place; empty when they are clean.
 * A record whose shape is wrong is left out of the later passes, which would only repeat the problem.
 */
export function check(records: readonly SourceRecord[], options: CheckOptions = {}): Diagnostic[] {
  const definitions = new Map(
    kinds.map((kind) => [
      kind.kind as string,
      { ...(kind as unknown as KindDefinition), fields: describeFields(kind.schema) },
    ]),
  );
  const diagnostics: Diagnostic[] = [];
  const sound: SourceRecord[] = [];
  for (const record of records) {
    const definition = definitions.get(record.kind);
    if (definition === undefined) continue;
    const findings = schemaFindings(record, definition);
    if (findings.length === 0) sound.push(record);
    diagnostics.push(
      ...findings.map((finding) => diagnosticOf(finding, 'schema/invalid-value', 'error')),
    );
  }
  const context = createContext(records, sound, options.redirects ?? {}, definitions);
  for (const one of checks) diagnostics.push(...run(one, context));
  return diagnostics.sort(compareDiagnostics);
}

function* run(one: Check, context: CheckContext): Iterable<Diagnostic> {
  for (const finding of one.run(context)) yield diagnosticOf(finding, one.code, one.severity);
}

function diagnosticOf(
  finding: Finding,
  code: string,
  severity: Diagnostic['severity'],
): Diagnostic {
  const { record, pointer, message, hint, related, at } = finding;
  return {
    code: finding.code ?? code,
    severity,
    record: record.id,
    pointer,
    location: record.locate(pointer, at),
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(related === undefined ? {} : { related }),
  };
}

function createContext(
  records: readonly SourceRecord[],
  sound: readonly SourceRecord[],
  redirects: Readonly<Record<string, Redirect>>,
  definitions: ReturnType<CheckContext['definitionOf']> extends infer D
    ? ReadonlyMap<string, NonNullable<D>>
    : never,
): CheckContext {
  const byId = new Map(records.map((record) => [record.id, record]));
  const soundById = new Map(sound.map((record) => [record.id, record]));
  const byKind = Map.groupBy(sound, (record) => record.kind);
  const checked = <K extends Kind>(source: SourceRecord) =>
    ({ source, value: source.value }) as CheckedRecord<K>;
  return {
    records,
    redirects,
    byId,
    definitionOf: (kind) => definitions.get(kind),
    of: (kind) => (byKind.get(kind) ?? []).map((source) => checked(source)),
    value(kind, id) {
      const source = soundById.get(id);
      return source?.kind === kind ? checked<typeof kind>(source).value : undefined;
    },
  };
}

import { z } from 'zod';
import { schemaFindings } from '../check/schema-findings.ts';
import { recordId } from '../fields/id.ts';
import { withdrawalSchema } from '../fields/withdrawal.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';
import type { Redirect } from '../kinds/records.ts';
import type { YamlProblem } from './problem.ts';
import type { SourceRecord } from './source-record.ts';

/** Kind of the stand-in record of a redirect: of none that is declared. */
export const REDIRECT_KIND = 'redirect';

/** What may stand in the place of a record, by the only key that it has. */
const SCHEMAS = {
  moved: z.strictObject({ moved: recordId }),
  split: z.strictObject({
    split: z.array(recordId).min(2, { error: 'must name several records' }),
  }),
  withdrawn: z.strictObject({ withdrawn: withdrawalSchema }),
} as const;

/** Whether a value says what became of a record, rightly or not: `moved`, `split` or `withdrawn` and nothing else. */
export function standsForRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const [key, ...others] = Object.keys(value);
  return key !== undefined && others.length === 0 && Object.hasOwn(SCHEMAS, key);
}

/** What became of a record, or what is wrong with saying so. */
export function redirectOf(record: SourceRecord): {
  readonly redirect?: Redirect;
  readonly problems: readonly YamlProblem[];
} {
  for (const schema of Object.values(SCHEMAS)) {
    const parsed = schema.safeParse(record.value);
    if (parsed.success) return { redirect: parsed.data, problems: [] };
  }
  const [key = ''] = Object.keys(record.value as object);
  const schema = Object.entries(SCHEMAS).find(([name]) => name === key)?.[1];
  if (schema === undefined) return { problems: [] };
  const findings = schemaFindings(record, { kind: key, schema } as unknown as KindDefinition);
  const problems = findings.map(({ code = '', pointer, message, hint, at }) => ({
    code,
    location: record.locate(pointer, at),
    message,
    ...(hint === undefined ? {} : { hint }),
  }));
  return { problems };
}

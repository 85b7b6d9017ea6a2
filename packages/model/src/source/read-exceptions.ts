import { z } from 'zod';
import type { SourceException } from '../check/exceptions.ts';
import { schemaFindings } from '../check/schema-findings.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { plainText } from '../fields/plain-text.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';
import { lazyYaml, recordOf } from './read-record-file.ts';
import type { SourceFile } from './source-file.ts';

/** Name of the file, beside the folders of records, that excuses findings. */
export const EXCEPTIONS_FILE = 'exceptions.yaml';

const schema = z.strictObject({
  exceptions: z.array(
    z.strictObject({
      code: plainText.meta({ description: 'Code of the finding.' }),
      record: plainText.meta({ description: 'Id of the record in which it is found.' }),
      reason: plainText.meta({ description: 'Why the finding is right to stand.' }),
    }),
  ),
});

/** Reads the exceptions of a folder: a map with the list `exceptions`, each with code, record and reason. */
export function exceptionsOf(
  source: SourceFile,
  value: unknown,
): { exceptions: readonly SourceException[]; diagnostics: readonly Diagnostic[] } {
  const record = recordOf('exceptions', EXCEPTIONS_FILE, source.file, lazyYaml(source), value, []);
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const definition = { kind: 'exceptions', schema } as unknown as KindDefinition;
    const diagnostics = schemaFindings(record, definition).map(
      ({ code = '', pointer, message, hint, at }): Diagnostic => ({
        code,
        severity: 'error',
        record: EXCEPTIONS_FILE,
        pointer,
        location: record.locate(pointer, at),
        message,
        ...(hint === undefined ? {} : { hint }),
      }),
    );
    return { exceptions: [], diagnostics };
  }
  const exceptions = parsed.data.exceptions.map((entry, index) => ({
    ...entry,
    source: record,
    pointer: `/exceptions/${index}`,
  }));
  return { exceptions, diagnostics: [] };
}

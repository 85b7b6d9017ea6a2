import type { CheckDoc } from '../check/check-doc.ts';
import type { Diagnostic, Fix, Location } from '../diagnostics/diagnostic.ts';
import type { LocalizedText } from '../fields/localized-text.ts';

/** A problem with the text of a file. */
export interface YamlProblem {
  readonly code: string;
  readonly message: LocalizedText;
  readonly hint?: LocalizedText;
  readonly location: Location;
  readonly fix?: Fix;
}

/** States a problem under its documented code. */
export function problem(
  { code }: CheckDoc,
  location: Location,
  message: LocalizedText,
  hint?: LocalizedText,
): YamlProblem {
  return { code, message, ...(hint === undefined ? {} : { hint }), location };
}

/** A problem of a file as a diagnostic of the record that the file would hold. */
export function fileDiagnostic(
  { code, message, hint, location, fix }: YamlProblem,
  record: string,
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  return {
    code,
    severity,
    record,
    pointer: '',
    location,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(fix === undefined ? {} : { fix }),
  };
}

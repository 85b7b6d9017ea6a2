import type { Diagnostic } from './diagnostic.ts';
import { docsAddress } from './docs-address.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const REPORT_VERSION = 1;

/** A report for programs: version, counts, and every problem with the address of its documentation. */
export function formatJsonReport(
  diagnostics: readonly Diagnostic[],
  { site }: { readonly site?: string } = {},
): string {
  const report = {
    reportVersion: REPORT_VERSION,
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
    fixable: diagnostics.filter(({ fix }) => fix !== undefined).length,
    diagnostics: diagnostics.map((diagnostic) => ({
      ...diagnostic,
      docs: docsAddress(diagnostic.code, site),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

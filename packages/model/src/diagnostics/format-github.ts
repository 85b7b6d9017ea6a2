import type { Lang } from '../fields/localized-text.ts';
import type { Diagnostic } from './diagnostic.ts';
import { docsAddress } from './docs-address.ts';
import { formatDiagnostic } from './format-text.ts';
import { visibleText } from './visible-text.ts';

/** GitHub shows at most ten annotations of a severity for a step and drops the others without a word. */
const SHOWN = 10;

/**
 * Problems as workflow commands of GitHub Actions, errors first, ten of each severity; the others follow as a group
 * of plain text in the log, so that none is lost.
 */
export function* formatGithub(
  diagnostics: readonly Diagnostic[],
  { site, lang = 'en' }: { readonly site?: string; readonly lang?: Lang } = {},
): Generator<string> {
  const rest: Diagnostic[] = [];
  for (const severity of ['error', 'warning'] as const) {
    const all = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    for (const diagnostic of all.slice(0, SHOWN)) yield command(diagnostic, site, lang);
    rest.push(...all.slice(SHOWN));
  }
  if (rest.length === 0) return;
  yield `::group::${rest.length} more problem${rest.length === 1 ? '' : 's'}\n`;
  for (const diagnostic of rest) {
    // A line that begins with two colons would be a command of its own.
    const text = formatDiagnostic(diagnostic, lang).split('\n').map(visibleText).join('\n');
    yield `${text.replaceAll(/^(?=\s*::)/gmu, '.')}\n`;
  }
  yield '::endgroup::\n';
}

function command(
  { severity, code, location, message, hint }: Diagnostic,
  site: string | undefined,
  lang: Lang,
): string {
  const { file, line, column } = location;
  // Annotations vanish when the path begins with `./`.
  const properties = {
    file: visibleText(file.replace(/^(?:\.\/)+/u, '')),
    line: String(line),
    col: String(column),
    title: code,
  };
  const text = [
    message[lang],
    ...(hint === undefined ? [] : [hint[lang]]),
    docsAddress(code, site),
  ];
  const fields = Object.entries(properties).map(([key, value]) => `${key}=${escapeField(value)}`);
  return `::${severity} ${fields.join(',')}::${escapeText(text.map(visibleText).join('\n'))}\n`;
}

/** As `@actions/core` escapes the text of a command. */
function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeField(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

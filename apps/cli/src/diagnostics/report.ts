import { type Diagnostic, formatGithub, formatSarif } from '@briefing/model';
import { escapeJson } from '../output/escape.ts';
import { type Line, line } from '../output/span.ts';
import type { View } from '../output/view.ts';
import { VERSION } from '../version.ts';
import { renderDiagnostics } from './render-diagnostics.ts';

/** Diagnostics in the form asked for; for people when none is. */
export function linesOf(
  diagnostics: readonly Diagnostic[],
  format: string | undefined,
  files: Parameters<typeof renderDiagnostics>[1],
  view: View,
): readonly Line[] {
  if (format === 'github')
    return linesIn([...formatGithub(diagnostics, { lang: view.lang })].join(''));
  if (format === 'sarif')
    return linesIn(escapeJson(formatSarif(diagnostics, { version: VERSION, lang: view.lang })));
  return renderDiagnostics(diagnostics, files, view);
}

function linesIn(text: string): Line[] {
  return text === ''
    ? []
    : text
        .replace(/\n$/u, '')
        .split('\n')
        .map((one) => line(one));
}

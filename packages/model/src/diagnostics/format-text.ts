import type { Lang } from '../fields/localized-text.ts';
import type { Diagnostic, Location } from './diagnostic.ts';

/** One problem as text: place, severity, code, pointer, message, hint, related places. */
export function formatDiagnostic(diagnostic: Diagnostic, lang: Lang = 'en'): string {
  const { location, severity, code, pointer, message, hint, related } = diagnostic;
  const lines = [
    `${placeOf(location)}  ${severity}  ${code}${pointer === '' ? '' : `  ${pointer}`}`,
    `  ${message[lang]}`,
  ];
  if (hint !== undefined) lines.push(`  hint: ${hint[lang]}`);
  for (const other of related ?? [])
    lines.push(`  see: ${other.message[lang]}: ${placeOf(other.location)}`);
  return lines.join('\n');
}

/** `file:line:column`, as editors and terminals link it. */
export function placeOf({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

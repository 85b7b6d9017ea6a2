import type { Diagnostic, Location } from './diagnostic.ts';

/** One problem as text: place, severity, code, pointer, message, hint, related places. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { location, severity, code, pointer, message, hint, related } = diagnostic;
  const lines = [
    `${placeOf(location)}  ${severity}  ${code}${pointer === '' ? '' : `  ${pointer}`}`,
    `  ${message}`,
  ];
  if (hint !== undefined) lines.push(`  hint: ${hint}`);
  for (const other of related ?? [])
    lines.push(`  see: ${other.message}: ${placeOf(other.location)}`);
  return lines.join('\n');
}

/** `file:line:column`, as editors and terminals link it. */
export function placeOf({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

import type { Diagnostic } from '@briefing/model';

/** A diagnostic as a GitHub workflow command, which shows it beside the line in a pull request. */
export function githubAnnotation({ severity, location, code, message, hint }: Diagnostic): string {
  const { file, line, column } = location;
  const properties = { file, line, col: column, title: code };
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(String(value))}`,
  );
  const text = hint === undefined ? message : `${message} ${hint}`;
  return `::${severity} ${list.join(',')}::${escapeData(text)}`;
}

// The escapes that the runner undoes (actions/toolkit, packages/core/src/command.ts).
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

import type { Lang } from '../fields/localized-text.ts';
import type { Diagnostic } from './diagnostic.ts';
import { docsAddress } from './docs-address.ts';
import { excerptAt } from './excerpt.ts';
import { placeOf } from './format-text.ts';
import { visibleText } from './visible-text.ts';

/** The parts of a report that a terminal may color. */
export type ReportRole = 'place' | 'error' | 'warning' | 'code' | 'gutter' | 'caret' | 'label';

/** What a report is made with. */
export interface ReportOptions {
  /** Text of a file by its name in the diagnostics; without it there is no excerpt. */
  readonly textOf?: (file: string) => string | undefined;
  /** Address of the site with the documentation; without it addresses begin at its root. */
  readonly site?: string;
  /** Language of messages and hints; English without it. */
  readonly lang?: Lang;
  /** Colors a part; plain text without it. */
  readonly paint?: (role: ReportRole, text: string) => string;
}

/**
 * Problems the way compilers show them: place, severity, code, message, excerpt with line numbers and carets, hint,
 * related places, documentation; one block a problem, a count at the end. Data in it can never act on a terminal.
 */
export function* formatReport(
  diagnostics: Iterable<Diagnostic>,
  options: ReportOptions = {},
): Generator<string> {
  const counts = { error: 0, warning: 0, fixable: 0 };
  for (const diagnostic of diagnostics) {
    counts[diagnostic.severity] += 1;
    if (diagnostic.fix !== undefined) counts.fixable += 1;
    yield `${block(diagnostic, options).join('\n')}\n\n`;
  }
  yield `${summary(counts)}\n`;
}

const PLAIN = (_role: ReportRole, text: string) => text;

function block(
  diagnostic: Diagnostic,
  { textOf, site, lang = 'en', paint = PLAIN }: ReportOptions,
): string[] {
  const { location, severity, code, pointer, message, hint, related = [], fix } = diagnostic;
  const lines = [
    `${paint('place', visibleText(placeOf(location)))}  ${paint(severity, severity)}  ${paint('code', code)}${pointer === '' ? '' : `  ${visibleText(pointer)}`}`,
    `  ${visibleText(message[lang])}`,
  ];
  const text = textOf?.(location.file);
  const excerpt = text === undefined ? undefined : excerptAt(text, location);
  if (excerpt !== undefined) {
    const digits = String(location.line).length;
    for (const { number, text: shown } of excerpt.lines) {
      lines.push(`  ${paint('gutter', `${String(number).padStart(digits)} |`)} ${shown}`);
    }
    const margin = ' '.repeat(digits);
    const carets = paint('caret', '^'.repeat(excerpt.width));
    lines.push(`  ${paint('gutter', `${margin} |`)} ${' '.repeat(excerpt.offset)}${carets}`);
  }
  if (hint !== undefined) lines.push(`  ${paint('label', 'hint:')} ${visibleText(hint[lang])}`);
  if (fix !== undefined) lines.push(`  ${paint('label', 'fix:')} check --fix does this.`);
  for (const other of related) {
    const place = visibleText(placeOf(other.location));
    lines.push(`  ${paint('label', 'see:')} ${visibleText(other.message[lang])}: ${place}`);
  }
  lines.push(`  ${paint('label', 'docs:')} ${docsAddress(code, site)}`);
  return lines;
}

function summary({ error, warning, fixable }: { error: number; warning: number; fixable: number }) {
  if (error + warning === 0) return 'No problems.';
  const parts = [
    ...(error === 0 ? [] : [count(error, 'error')]),
    ...(warning === 0 ? [] : [count(warning, 'warning')]),
  ];
  const mend = fixable === 0 ? '' : ` ${fixable} of them: check --fix.`;
  return `${parts.join(', ')}.${mend}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

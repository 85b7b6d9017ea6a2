import { isScalar, visit } from 'yaml';
import type { Location } from '../diagnostics/diagnostic.ts';
import { plainValue } from './plain-scalar.ts';
import { readYaml } from './read-yaml.ts';

/** What is written at a place in place of the scalar there: another text, or the same in quotes. */
export interface ScalarEdit {
  readonly location: Pick<Location, 'line' | 'column'>;
  readonly to: string | { readonly quote: true };
}

/**
 * Replaces scalars of a YAML text by their places and leaves every other byte as it is; undefined when at one of the
 * places no scalar begins.
 */
export function editScalars(text: string, edits: readonly ScalarEdit[]): string | undefined {
  const { document } = readYaml(text, '');
  if (document === undefined) return undefined;
  const ends = new Map<number, number>();
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && node.range) ends.set(node.range[0], node.range[1]);
    },
  });
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lineStarts.push(at + 1);
  }
  const spans: { start: number; end: number; to: string }[] = [];
  for (const { location, to } of edits) {
    const start = (lineStarts[location.line - 1] ?? Number.NaN) + location.column - 1;
    const end = ends.get(start);
    if (end === undefined) return undefined;
    const written = text.slice(start, end);
    spans.push({ start, end, to: typeof to === 'string' ? scalar(to, written) : quoted(written) });
  }
  let result = text;
  for (const { start, end, to } of spans.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + to + result.slice(end);
  }
  return result;
}

/** A text as a YAML scalar, in quotes where the old one was or where it would be read as something else. */
function scalar(text: string, written: string): string {
  const plain = /^[\w/][\w/.:?&=#%~+-]*$/u.test(text) && !/:$| #|: /u.test(text);
  const isText = plain && plainValue(text) === text;
  return isText && !/^["']/u.test(written) ? text : JSON.stringify(text);
}

function quoted(written: string): string {
  return /^["']/u.test(written) ? written : JSON.stringify(written);
}

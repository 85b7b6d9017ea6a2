import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { beforeAll, describe, expect, it, vi } from 'vitest';

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that a file writes, and every one that a file it exports from builds. */
async function patternsOf(file: string): Promise<Pattern[]> {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return [...found, ...exportedPatterns(await import(file), 3)];
}

function exportedPatterns(value: unknown, depth: number): Pattern[] {
  if (value instanceof RegExp) return [value];
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part) => exportedPatterns(part, depth - 1));
}

// The checker gives up on long alternations with many bounded parts. The limit is long, so that what it
// finds does not hang on how busy the machine is.
const TIMEOUT = 5000;
/** A repetition without an upper bound, outside of character classes. */
const UNBOUNDED = /(?<!\\)(?:[*+]|\{\d+,\})/u;

function isBounded(source: string): boolean {
  return !UNBOUNDED.test(source.replaceAll(/\[(?:\\.|[^\]\\])*\]/gu, 'x').replaceAll(/\\./gu, 'x'));
}

const files = globSync('**/*.ts', { cwd: import.meta.dirname })
  .filter((file) => !/\.(?:test|fixture)\.ts$|^(?:merge|review)\/|-in\.ts$/u.test(file))
  .map((file) => join(import.meta.dirname, file))
  .sort();

describe('every pattern of the rules', () => {
  const checked = new Map<string, string>();

  beforeAll(async () => {
    // The build of the checker that needs neither a Java machine nor a program for this processor.
    vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure');
    for (const file of files) {
      for (const { source, flags } of await patternsOf(file)) {
        const key = `/${source}/${flags}`;
        if (checked.has(key)) continue;
        const { status } = checkSync(source, flags.replace('y', ''), { timeout: TIMEOUT });
        checked.set(key, status);
      }
    }
  }, 300_000);

  it('is found by this test', () => {
    expect(checked.size).toBeGreaterThan(400);
  });

  it('is safe against hostile text', () => {
    const vulnerable = [...checked].filter(([, status]) => status === 'vulnerable');
    expect(vulnerable).toEqual([]);
  });

  it('repeats no part without a bound where the checker cannot decide', () => {
    const open = [...checked].filter(
      ([key, status]) => status === 'unknown' && !isBounded(key.slice(1, key.lastIndexOf('/'))),
    );
    expect(open).toEqual([]);
  });
});

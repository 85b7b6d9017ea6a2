import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeText } from '@briefing/model/text';
import { describe, expect, it } from 'vitest';
import { allowedRuns } from './source-text-allowed.ts';

const root = join(import.meta.dirname, '../../..');
const sources = process.env.BRIEFING_SOURCES;

/** Long enough that common phrases pass, short enough that no sentence does. */
const RUN = 20;

/** Squeezed code points of a text, so that line breaks, spaces and widths do not hide a copy. */
const squeeze = (text: string) => [...normalizeText(text).squeezed];

/** Runs of at least 20 characters that a text shares with the source texts, longest stretch each. */
function sharedRuns(text: string, grams: ReadonlySet<string>): string[] {
  const points = squeeze(text);
  const runs: string[] = [];
  for (let start = 0; start + RUN <= points.length; start += 1) {
    let end = start;
    while (end + RUN <= points.length && grams.has(points.slice(end, end + RUN).join(''))) end += 1;
    if (end === start) continue;
    runs.push(trimMarks(points.slice(start, end - 1 + RUN).join('')));
    start = end;
  }
  return runs;
}

/** Without the marks around a run: the colon of a YAML field is not part of a name. */
function trimMarks(run: string): string {
  return run.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function gramsOf(text: string): Set<string> {
  const points = squeeze(text);
  return new Set(
    points.slice(RUN - 1).map((_point, index) => points.slice(index, index + RUN).join('')),
  );
}

describe('finding copied text', () => {
  const grams = gramsOf('The harbor master opened the new pier on Monday morning.');

  it('finds a copy across spaces, line breaks and widths', () => {
    expect(sharedRuns('x harbor  master\nopened the ｎｅｗ pier y', grams)).toEqual([
      'harbormasteropenedthenewpier',
    ]);
  });

  it('lets short common phrases pass', () => {
    expect(sharedRuns('the harbor master; on Monday morning', grams)).toEqual([]);
  });
});

describe.skipIf(sources === undefined)('no sentence of the source is in the repository', () => {
  const texts = readdirSync(sources ?? root, { withFileTypes: true })
    .filter((entry) => sources !== undefined && entry.isFile())
    .map((entry) => readFileSync(join(sources ?? root, entry.name), 'utf8'));
  const grams = new Set(texts.flatMap((text) => [...gramsOf(text)]));
  const allowed = allowedRuns.map((text) => squeeze(text).join(''));
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((name) => name !== '');
  const found = new Map<string, string[]>();
  for (const name of tracked) {
    const bytes = readFileSync(join(root, name));
    if (bytes.includes(0)) continue;
    const runs = sharedRuns(bytes.toString('utf8'), grams);
    if (runs.length > 0) found.set(name, runs);
  }

  it('has source texts to compare with', () => {
    expect(grams.size).toBeGreaterThan(1000);
  });

  it('shares no run of 20 characters but names, titles and addresses', () => {
    const copied = [...found].flatMap(([name, runs]) =>
      runs
        .filter((run) => !allowed.some((text) => text.includes(run)))
        .map((run) => `${name}: ${run}`),
    );
    expect(copied).toEqual([]);
  });

  it('allows nothing that is not needed', () => {
    const runs = [...found.values()].flat();
    const unused = allowedRuns.filter(
      (_text, index) => !runs.some((run) => allowed[index]?.includes(run)),
    );
    expect(unused).toEqual([]);
  });
});

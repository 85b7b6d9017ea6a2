import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '@briefing/data/manifest.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The code blocks of a README in one language. */
function blocks(language: string, text = readme): string[] {
  const found = text.matchAll(new RegExp(`^\`\`\`${language}\\n(?<code>.*?)^\`\`\``, 'gmsu'));
  return [...found].map((match) => match.groups?.code ?? '');
}

function run(args: string[], cwd: string): string {
  return execFileSync(process.execPath, args, { cwd, encoding: 'utf8' });
}

describe('the README', () => {
  it('has a program that runs and prints what its comments say', () => {
    const [code = ''] = blocks('ts');
    const output = run(
      ['--input-type=module-typescript', '--eval', code],
      join(import.meta.dirname, '..'),
    );
    const promised = [...code.matchAll(/\); \/\/ (?<said>.+)$/gmu)].map(
      (match) => match.groups?.said,
    );
    expect(promised).toHaveLength(3);
    for (const line of promised) expect(output.split('\n')).toContain(line);
  });

  const commands = blocks('sh')
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.startsWith('node '));

  it('shows commands', () => {
    expect(commands.length).toBeGreaterThan(3);
  });

  it.each(commands)('%s', (command) => {
    const [, ...args] = command.split(' ');
    expect(run(args, root).trim()).not.toBe('');
  });

  it('says the figures of the dataset', () => {
    const [coverage] = manifest.coverage;
    expect(readme).toContain(`${manifest.claims.total} claims`);
    expect(readme).toContain(`${coverage?.accounted} of ${coverage?.contentLines} content lines`);
    expect(readme).toContain(
      `${manifest.counts.source} sources and ${manifest.counts.correction} corrections`,
    );
  });
});

describe('the README of a package', () => {
  it.each([
    ['ingest', 2],
    ['search', 2],
  ])('%s has a program that prints what its comments say', (name, lines) => {
    const text = readFileSync(join(root, 'packages', name, 'README.md'), 'utf8');
    const [code = ''] = blocks('ts', text);
    const output = run(
      ['--input-type=module-typescript', '--eval', code],
      join(import.meta.dirname, '..'),
    );
    const promised = [...code.matchAll(/\); \/\/ (?<said>.+)$/gmu)].map(
      (match) => match.groups?.said,
    );
    expect(promised).toHaveLength(lines);
    expect(output.trim().split('\n')).toEqual(promised);
  });
});

import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check, checkDocs, formatReport } from '../index.ts';
import { readSource } from '../source/index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-check-'));
  await cp(join(fixtures, 'base'), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Faults that no file in a repository can hold. */
const made: Readonly<Record<string, () => Promise<void>>> = {
  'syntax/too-large': () =>
    writeFile(join(folder, 'person/ito-mei.yaml'), `# ${'x'.repeat(5_000_000)}\n`),
  'syntax/unreadable-file': () => symlink('gone.yaml', join(folder, 'person/lost.yaml')),
  'identity/link-outside': () => symlink(tmpdir(), join(folder, 'person/elsewhere.yaml')),
};

async function report(): Promise<{ text: string; codes: Set<string> }> {
  const source = await readSource(folder, 'data');
  const diagnostics = check(source.records, source);
  const texts = new Map(source.files.map(({ file, text }) => [file, text]));
  const text = [...formatReport(diagnostics, { textOf: (file) => texts.get(file) })].join('');
  return { text, codes: new Set(diagnostics.map(({ code }) => code)) };
}

describe('checks', () => {
  it('find nothing in the records that the fixtures change', async () => {
    expect((await report()).text).toBe('No problems.\n');
  });

  it.each(checkDocs.map(({ code }) => code))(
    '%s: finds its fixture and nothing else',
    async (code) => {
      const fixture = join(fixtures, code);
      expect(existsSync(fixture) || made[code] !== undefined, `no fixture for ${code}`).toBe(true);
      if (existsSync(fixture)) await cp(fixture, folder, { recursive: true });
      await made[code]?.();
      await rm(join(folder, 'expected.txt'), { force: true });
      const { text, codes } = await report();
      expect([...codes]).toEqual([code]);
      await expect(text).toMatchFileSnapshot(join(fixture, 'expected.txt'));
    },
  );

  it.each(checkDocs.map(({ code }) => code))(
    '%s: says in Japanese what it says in English',
    async (code) => {
      const fixture = join(fixtures, code);
      if (existsSync(fixture)) await cp(fixture, folder, { recursive: true });
      await made[code]?.();
      await rm(join(folder, 'expected.txt'), { force: true });
      const source = await readSource(folder, 'data');
      for (const { message, hint, related = [] } of check(source.records, source)) {
        for (const text of [message, hint, ...related.map((one) => one.message)]) {
          if (text === undefined) continue;
          expect(text.ja).toMatch(/[ぁ-んァ-ヶ]/u);
          expect(text.en).not.toMatch(/[ぁ-ん]/u);
          // What is wrong with a date is told in detail in English only.
          if (code === 'dates/invalid-date') continue;
          const numbers = (one: string) => [...new Set(one.match(/\d+/gu))].sort();
          expect(numbers(text.ja)).toEqual(expect.arrayContaining(numbers(text.en)));
        }
        expect(message.ja).toMatch(/[。）]$/u);
      }
    },
  );

  it('leave out what is excused, and that alone', async () => {
    await cp(join(fixtures, 'dates/leg-gap'), folder, { recursive: true });
    await rm(join(folder, 'expected.txt'));
    await writeFile(
      join(folder, 'exceptions.yaml'),
      'exceptions:\n  - code: dates/leg-gap\n    record: event/tour\n    reason: No source says.\n',
    );
    expect((await report()).text).toBe('No problems.\n');
  });

  it('never let a text that is to be written be excused', async () => {
    await cp(join(fixtures, 'translation/todo'), folder, { recursive: true });
    await rm(join(folder, 'expected.txt'));
    await writeFile(
      join(folder, 'exceptions.yaml'),
      'exceptions:\n  - code: translation/todo\n    record: place/north-port\n    reason: Later.\n',
    );
    expect([...(await report()).codes].sort()).toEqual([
      'exceptions/invalid-code',
      'translation/todo',
    ]);
  });

  it('blame nobody for a file that cannot be read', async () => {
    await writeFile(join(folder, 'claim/ports.yaml'), '- id: [\n');
    await writeFile(join(folder, 'place/north-port.yaml'), '\t\n');
    expect([...(await report()).codes].filter((code) => !code.startsWith('syntax/'))).toEqual([]);
  });

  it('have no fixture without a check', async () => {
    const found: string[] = [];
    for (const pass of await readdir(fixtures)) {
      if (pass === 'base') continue;
      for (const slug of await readdir(join(fixtures, pass))) found.push(`${pass}/${slug}`);
    }
    expect(found.sort()).toEqual(checkDocs.map(({ code }) => code).sort());
  });

  it('are documented in both languages, each under a code of its own', () => {
    expect(new Set(checkDocs.map(({ code }) => code)).size).toBe(checkDocs.length);
    for (const { code, summary, why, how } of checkDocs) {
      expect(code).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/u);
      for (const { en, ja } of [summary, why, how]) {
        expect(en, code).toMatch(/\w.*\.$/su);
        expect(ja, code).toMatch(/[ぁ-ん].*。$/su);
      }
    }
  });
});

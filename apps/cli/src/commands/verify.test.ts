import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileLantern, FIXTURES } from '../testing/fixtures.ts';
import { parseJson } from '../testing/parse-json.ts';
import { runBriefing } from '../testing/run-briefing.ts';

const text = readFileSync(join(FIXTURES, 'lantern/text.txt'), 'utf8');
let bundled: string;
beforeAll(async () => {
  bundled = await compileLantern();
});

async function verify(changed: string | Uint8Array) {
  const path = join(mkdtempSync(join(tmpdir(), 'briefing-text-')), 'text.txt');
  writeFileSync(path, changed);
  const run = await runBriefing(['verify', '--source', path, '--json'], { bundled });
  return { ...run, data: run.stdout === '' ? {} : parseJson(run.stdout).data };
}

describe('verify', () => {
  it('finds every passage in the text as received', async () => {
    const { code, data } = await verify(text);
    expect(data).toMatchObject({
      ok: true,
      text: 'identical',
      anchors: { total: 9, verified: 9 },
      touched: [],
    });
    expect(code).toBe(0);
  });

  it.each([
    ['with other line ends', text.replaceAll('\n', '\r\n')],
    ['wrapped after every 11 characters', text.replaceAll('\n', '').replaceAll(/.{11}/gu, '$&\n')],
    ['with full-width letters and digits', widen(text)],
    ['with half-width letters and digits', text.normalize('NFKC')],
    ['with a byte order mark and zero-width spaces', `\ufeff${text.replaceAll('、', '、\u200b')}`],
  ])('finds every passage in the text %s', async (_, changed) => {
    const { code, data } = await verify(changed);
    expect(data).toMatchObject({ ok: true, text: 'same-text', anchors: { verified: 9 } });
    expect(code).toBe(0);
  });

  it.each([
    ['大きな', '小きな', ['004']],
    ['12', '13', []],
    ['１２基', '１３基', ['003']],
    ['霧笛', '汽笛', ['009']],
    ['港湾相は講演', '港湾相が講演', ['003']],
  ])('names the claims touched when %s becomes %s', async (from, to, numbers) => {
    const { code, data } = await verify(text.replace(from, to));
    expect(data.touched).toEqual(numbers.map((number) => `claim/vell-visit-2026-05/${number}`));
    expect(code).toBe(numbers.length === 0 ? 0 : 1);
  });

  it('counts a passage that only moved as found', async () => {
    const { code, data } = await verify(`前書きである。\n${text}`);
    expect(data).toMatchObject({ ok: true, text: 'different', anchors: { moved: 9 } });
    expect(code).toBe(0);
  });

  it('refuses a text in another encoding', async () => {
    // 港湾 in Shift_JIS
    const { code, stderr } = await verify(Uint8Array.of(0x8d, 0x60, 0x98, 0x70));
    expect(stderr).toContain('iconv');
    expect(code).toBe(3);
  });

  it('does not wait for a terminal', async () => {
    const { code } = await runBriefing(['verify', '--source', '-'], { bundled });
    expect(code).toBe(2);
  });
});

describe('coverage', () => {
  it('accounts for every content line, with and without the text', async () => {
    const path = join(FIXTURES, 'lantern/text.txt');
    for (const args of [[], ['--source', path]]) {
      const { code, stdout } = await runBriefing(['coverage', '--json', ...args], { bundled });
      expect(parseJson(stdout).data).toMatchObject({
        lines: 13,
        contentLines: 10,
        accounted: 10,
        claimed: 9,
        unaccounted: [],
      });
      expect(code).toBe(0);
    }
  });

  it('ends with 1 and the line that nobody accounts for', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'briefing-text-')), 'text.txt');
    writeFileSync(path, text.replace('霧笛', '汽笛'));
    const args = ['coverage', '--json', '--source', path];
    const { code, stdout } = await runBriefing(args, { bundled });
    expect(parseJson(stdout).data.unaccounted).toEqual([10]);
    expect(code).toBe(1);
  });
});

/** Every ASCII letter and digit in its full-width form. */
function widen(narrow: string): string {
  return narrow.replaceAll(/[!-~]/gu, (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
  );
}

import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWorkspace, type TestWorkspace } from './testing/workspace.ts';

const sources = 'sources:\n  - source/example-text\n';
const person = `name:\n  en: Otto\n  ja: オットー\n${sources}`;
const place = (partOf: string) =>
  `name:\n  en: A\n  ja: あ\ntype: city\npartOf: ${partOf}\n${sources}`;
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** What is written where in a workspace that is otherwise in order; a text without a path is that of a person. */
type Bad = string | Uint8Array | ((at: TestWorkspace) => void);

const put =
  (files: Readonly<Record<string, string>>): Bad =>
  (at) => {
    for (const [path, text] of Object.entries(files)) at.write(`source/${path}.yaml`, text);
  };
const address = (url: string): Bad => {
  const file = 'source/source/example-text.yaml';
  return (at) => at.write(file, `${at.read(file).replace(/^url:.*\n/mu, '')}url: ${url}\n`);
};
const link =
  (path: string): Bad =>
  (at) =>
    symlinkSync(tmpdir(), join(at.path, 'source', path));

const REFUSED: readonly (readonly [what: string, code: string, bad: Bad])[] = [
  ['an alias bomb', 'syntax/alias', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
  ['a custom tag', 'syntax/tag', `${person}note: !!js/function "x"\n`],
  ['a doubled key', 'syntax/duplicate-key', `${person}name: x\n`],
  ['a tab', 'syntax/tab', 'name:\n\ten: Otto\n'],
  ['012 without quotes', 'syntax/number-form', `${person}reading: 012\n`],
  ['20 digits without quotes', 'syntax/number-form', `${person}reading: 12345678901234567890\n`],
  ['__proto__ as a key', 'syntax/reserved-key', `${person}__proto__:\n  polluted: true\n`],
  ['__proto__ as an id', 'identity/bad-slug', put({ 'person/__proto__': person })],
  ['constructor as an id', 'identity/bad-slug', put({ 'person/constructor': person })],
  ['bytes that are no UTF-8', 'syntax/encoding', bytes('name:\n  en: O', [0xff, 0xfe], '\n')],
  ['Shift_JIS', 'syntax/encoding', bytes('name:\n  ja: ', [0x83, 0x49, 0x83, 0x62], '\n')],
  ['NUL', 'syntax/control-character', person.replace('Otto', 'Ot\0to')],
  ['a control character', 'syntax/control-character', person.replace('Otto', 'Ot\u0007to')],
  ['an escaped one', 'schema/invalid-value', person.replace('Otto', '"Ot\\u0007to"')],
  ['a bidi mark', 'syntax/hidden-character', person.replace('Otto', 'Ot\u202eto')],
  ['an escaped bidi mark', 'schema/invalid-value', person.replace('Otto', '"Ot\\u202eto"')],
  ['a zero-width space', 'syntax/hidden-character', person.replace('Otto', 'Ot\u200bto')],
  ['javascript:', 'schema/invalid-value', address('javascript:alert(1)')],
  ['an address with a password', 'schema/invalid-value', address('https://a:b@example.com/')],
  [
    'a ring of parts',
    'references/cycle',
    put({ 'place/a': place('place/b'), 'place/b': place('place/a') }),
  ],
  [
    'a redirect to a redirect',
    'references/redirect-chain',
    put({ 'person/a': 'moved: person/b\n', 'person/b': 'moved: person/ana-example\n' }),
  ],
  ['names that differ in case', 'identity/case-duplicate', put({ 'person/Ana-Example': person })],
  ['a file of 5 MB', 'syntax/too-large', `${person}# ${'x'.repeat(5_000_000)}\n`],
  ['65 levels', 'syntax/too-deep', `a: ${'['.repeat(65)}${']'.repeat(65)}\n`],
  [
    '65 levels of block style',
    'syntax/too-deep',
    `${Array.from({ length: 65 }, (_, level) => `${' '.repeat(level * 2)}a:`).join('\n')} 1\n`,
  ],
  ['a link out of the folder', 'identity/link-outside', link('person/x.yaml')],
  ['a folder that is such a link', 'identity/link-outside', link('animal')],
];

interface Report {
  readonly data: {
    readonly diagnostics: readonly {
      readonly code: string;
      readonly severity: string;
      readonly location: { readonly line: number; readonly column: number };
      readonly hint?: { readonly en: string; readonly ja: string };
    }[];
  };
}

async function spoiled(bad: Bad): Promise<TestWorkspace> {
  const workspace = await makeWorkspace();
  if (typeof bad === 'function') bad(workspace);
  else {
    mkdirSync(dirname(join(workspace.path, 'source/person/x.yaml')), { recursive: true });
    workspace.write('source/person/x.yaml', bad);
  }
  return workspace;
}

describe('bad input', () => {
  it.each(REFUSED)(
    '%s is refused with place and hint, and nothing is written',
    async (_, code, bad) => {
      const workspace = await spoiled(bad);
      const checked = await workspace.run('check --json');
      const report: Report = JSON.parse(checked.stdout);
      const found = report.data.diagnostics.find((one) => one.code === code);
      expect(found, checked.stdout.slice(0, 2000)).toMatchObject({ severity: 'error' });
      expect(found?.location.line).toBeGreaterThan(0);
      expect(found?.hint?.en).toMatch(/\S/u);
      expect(found?.hint?.ja).toMatch(/[ぁ-ん]/u);
      expect(checked.code).toBe(1);
      const built = await workspace.run('build');
      expect(built.code).toBe(3);
      expect(built.stdout).toBe('');
      expect(existsSync(join(workspace.path, 'dist'))).toBe(false);
      expect((await workspace.run('list person')).code).toBe(3);
    },
  );

  it('a byte order mark is accepted with a warning, and mended', async () => {
    const workspace = await spoiled(`\ufeff${person}`);
    const checked = await workspace.run('check');
    expect(checked.code).toBe(0);
    expect(checked.stdout).toContain('warning  syntax/byte-order-mark');
    expect((await workspace.run('build')).code).toBe(0);
    await workspace.run('check --fix');
    expect(readFileSync(join(workspace.path, 'source/person/x.yaml'), 'utf8')).toBe(person);
  });

  it('Shift_JIS is told how to be converted', async () => {
    const workspace = await spoiled(bytes('name:\n  ja: ', [0x83, 0x49, 0x83, 0x62], '\n'));
    const { stdout } = await workspace.run('check');
    expect(stdout).toContain('byte 0x83 at offset 12');
    expect(stdout).toContain('iconv -f SHIFT_JIS -t UTF-8');
  });

  it('nothing of __proto__ reaches an object', async () => {
    const workspace = await spoiled(`${person}__proto__:\n  polluted: true\n`);
    await workspace.run('check');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

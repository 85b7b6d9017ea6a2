import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'briefing-replace-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('replaces the folder as a whole and leaves every other alone', async () => {
  for (const name of ['out', 'out.next', 'out.previous']) {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, 'mine.txt'), name);
  }
  await replaceFolder(join(root, 'out'), new Map([['a/b.json', '{}']]));
  expect(readdirSync(root).sort()).toEqual(['out', 'out.next', 'out.previous']);
  expect(readFileSync(join(root, 'out/a/b.json'), 'utf8')).toBe('{}');
  expect(existsSync(join(root, 'out/mine.txt'))).toBe(false);
  expect(readFileSync(join(root, 'out.next/mine.txt'), 'utf8')).toBe('out.next');
});

it('keeps what was there when a file cannot be written, and leaves nothing beside it', async () => {
  mkdirSync(join(root, 'out'));
  const files = new Map([
    ['a', 'text'],
    ['a/b', 'below a file'],
  ]);
  await expect(replaceFolder(join(root, 'out'), files)).rejects.toThrow();
  expect(readdirSync(root)).toEqual(['out']);
});

it.runIf(existsSync('/proc/self'))('ends where no folder can be made', async () => {
  await expect(replaceFolder('/proc/briefing/out', new Map([['a', 'b']]))).rejects.toThrow(
    /ENOENT/u,
  );
});

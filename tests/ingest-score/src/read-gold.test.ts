import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { goldOf } from './hand-made.ts';
import { GoldError, readGold } from './read-gold.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-gold-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const write = (name: string, value: unknown) =>
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
const date = { line: 1, start: 2, end: 5, text: '５日夜', value: '2026-05-05', class: 'partial' };

it('reads annotations whose offsets count code points', () => {
  write('hand-made.txt', '𠮷の５日夜\n');
  write('hand-made.gold.json', goldOf({ dates: [date] }));
  expect(readGold(folder)).toMatchObject({ documents: [{ text: '𠮷の５日夜\n' }], missing: [] });
});

it.each([
  ['counts UTF-16 units', goldOf({ dates: [{ ...date, start: 3, end: 6 }] }), /offsets count code/],
  ['is no JSON', '{"format":', /not JSON/],
  ['has another format', { ...goldOf({}), format: 'x' }, /format/],
  ['lacks a list', { ...goldOf({}), quotes: undefined }, /quotes/],
  ['annotates another text', goldOf({ textSha256: '0000000000000000' }), /another text/],
])('names the file and the fault of one that %s', (_, gold, message) => {
  write('hand-made.txt', '𠮷の５日夜\n');
  write('hand-made.gold.json', gold);
  expect(() => readGold(folder)).toThrow(GoldError);
  expect(() => readGold(folder)).toThrow(/hand-made\.gold\.json/);
  expect(() => readGold(folder)).toThrow(message);
});

it('names a document whose text is not there', () => {
  write('hand-made.gold.json', goldOf({}));
  expect(readGold(folder).missing).toEqual(['hand-made']);
});

it('refuses a folder that is not there or holds nothing to score', () => {
  expect(() => readGold(folder)).toThrow(/no gold files/);
  expect(() => readGold(join(folder, 'absent'))).toThrow(/no such folder/);
});

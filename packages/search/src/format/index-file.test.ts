import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, HEAD_BYTES, indexLength, openIndex, search } from '../index.ts';
import { LAMPS } from '../testing/lamps.ts';
import { SECTION_COUNT, SECTIONS, VERSION } from './layout.ts';

const file = buildIndex(LAMPS);

/** What becomes of a file: why it is refused, when opened or when first asked; undefined when it is taken. */
function refusal(bytes: Uint8Array): string | undefined {
  const opened = openIndex(bytes);
  if (!opened.ok) {
    expect(opened.message.en).not.toBe('');
    expect(opened.message.ja).not.toBe('');
    return opened.reason;
  }
  const result = search(opened.index, '灯');
  return result.ok ? undefined : result.problem.code;
}

describe('an index file', () => {
  it('opens where it lies, at any place of other data', () => {
    expect(refusal(file)).toBeUndefined();
    for (const at of [1, 2, 4, 16]) {
      const around = new Uint8Array(file.length + at + 5);
      around.set(file, at);
      expect(refusal(around.subarray(at, at + file.length))).toBeUndefined();
    }
    expect(openIndex(file.buffer).ok).toBe(true);
  });

  it('says in its head how long it is, for those who stream it', () => {
    expect(indexLength(file.subarray(0, HEAD_BYTES))).toBe(file.length);
    expect(indexLength(file.subarray(0, HEAD_BYTES - 1))).toBe('incomplete');
  });

  it('is refused with any byte changed', () => {
    for (let at = 0; at < file.length; at += 1) {
      const damaged = file.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      expect(refusal(damaged), `byte ${at}`).toBeDefined();
    }
  });

  it('is refused with any bytes changed', () => {
    const change = fc.record({ at: fc.nat(file.length - 1), by: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const damaged = file.slice();
        for (const { at, by } of changes) damaged[at] = (file[at] ?? 0) ^ by;
        expect(refusal(damaged)).toBeDefined();
      }),
    );
  });

  it('is refused when cut off anywhere, or when something follows it', () => {
    for (let length = 0; length < file.length; length += 1) {
      expect(refusal(file.slice(0, length)), `${length} bytes`).toBeDefined();
    }
    expect(refusal(Uint8Array.of(...file, 0))).toBe('damaged');
  });

  it('is told apart from other data and other versions', () => {
    expect(refusal(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toBe(
      'foreign',
    );
    expect(refusal(new Uint8Array(4096))).toBe('foreign');
    const later = file.slice();
    later[4] = 99;
    expect(refusal(later)).toBe('other-version');
  });

  it('is described in the README, section by section and in their order', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const table = readme.slice(readme.indexOf('| sections | hold |'));
    const described = [...table.matchAll(/^\| (?<names>`.*?`) \|/gmu)].flatMap((row) =>
      [...(row.groups?.names ?? '').matchAll(/`(\w+)`/gu)].map(([, name]) => name),
    );
    expect(described).toEqual(SECTIONS);
    expect(SECTIONS).toHaveLength(SECTION_COUNT);
    expect(readme).toContain(`| ${HEAD_BYTES} | sections,`);
    expect(readme).toContain(`briefing-search/${VERSION}`);
  });

  it('is never made of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(refusal(bytes)).toBeDefined();
        // The same behind the head of a real one.
        expect(refusal(Uint8Array.of(...file.subarray(0, HEAD_BYTES), ...bytes))).toBeDefined();
      }),
    );
  });
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  contextHashes,
  fingerprints,
  normalizeText,
  passageHash,
  rawDigest,
  textDigest,
} from './index.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('digests are SHA-256 as any other tool computes it', () => {
  const normal = normalizeText('港 の\n安全');
  expect(textDigest(normal)).toBe(`briefing-text/1:sha256:${sha256('港の安全')}`);
  expect(rawDigest(new TextEncoder().encode('港 の'))).toBe(`sha256:${sha256('港 の')}`);
  expect(passageHash('港の安全')).toBe(sha256('briefing-text/1\n港の安全').slice(0, 16));
});

test('contexts are the up to 16 characters on each side, 𠮷 counting one', () => {
  const normal = normalizeText(`${'𠮷'.repeat(20)}港の安全です`);
  expect(contextHashes(normal, { start: 20, length: 2 })).toEqual({
    before: sha256(`briefing-text/1\n${'𠮷'.repeat(16)}`).slice(0, 8),
    after: sha256('briefing-text/1\n安全です').slice(0, 8),
  });
});

const quotation = '港は互いに助け合うことで強くなる。今年こそ計画を形にしたい';

test('fingerprints begin at 20 characters and never change', () => {
  expect(fingerprints([...quotation].slice(0, 19).join(''))).toEqual([]);
  expect(fingerprints(quotation)).toMatchInlineSnapshot(`
    [
      "2135cb",
      "1d2f4e",
      "2bc9d7",
      "69523e",
      "64f53e",
      "44778e",
      "4426b4",
      "5de489",
      "4047f6",
    ]
  `);
});

test('fingerprints survive an edit except around it', () => {
  const recorded = fingerprints(quotation);
  const edited = new Set(fingerprints(quotation.replace('今年こそ', '今年は')));
  const kept = recorded.filter((mark) => edited.has(mark)).length;
  expect(kept).toBeGreaterThanOrEqual(recorded.length / 2);
  expect(kept).toBeLessThan(recorded.length);
});

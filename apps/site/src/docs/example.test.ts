import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDataset } from '@briefing/model/dataset';
import { loadDataset } from '@briefing/model/source';
import { normalizeText, textDigest, verifyAnchors } from '@briefing/model/text';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, 'example');
const { diagnostics, parts } = await loadDataset(join(folder, 'source'));
const text = normalizeText(readFileSync(join(folder, 'text.txt'), 'utf8'));

it('the example of the guide has no problem', () => {
  expect(diagnostics).toEqual([]);
});

it('every claim of the example stands in its text', () => {
  const dataset = parts && createDataset(parts);
  const claims = dataset?.all('claim') ?? [];
  expect(claims.map(({ standing }) => standing)).toEqual([
    'official-statement',
    'official-statement',
    'rumor',
  ]);
  const results = verifyAnchors(
    text,
    claims.flatMap(({ anchors }) => anchors),
  );
  expect(results.map(({ status }) => status)).toEqual(['verified', 'verified', 'verified']);
  expect(dataset?.all('briefing')[0]?.text.digest).toBe(textDigest(text));
});

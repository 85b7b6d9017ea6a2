import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { describe, expect, it } from 'vitest';
import { exampleClaims } from './examples.ts';
import { figuresOf } from './figures.ts';
import { neighborsOf } from './neighbors.ts';
import { briefingSections, claimsOfBriefing, linesOfClaim } from './sections.ts';

const dataset = createDataset(data);
const [briefing] = dataset.all('briefing');
if (briefing === undefined) throw new Error('the dataset holds no briefing');
const claims = claimsOfBriefing(dataset, briefing.id);
const sections = briefingSections(briefing, claims);

describe('the sections of a briefing', () => {
  it('hold every claim once, in document order, where its first line stands', () => {
    expect(sections.flatMap((section) => section.claims)).toHaveLength(claims.length);
    expect(sections.every(({ title }) => title !== undefined)).toBe(true);
    const pentagon = sections.find(({ lines }) => lines === '14-17');
    expect(pentagon?.claims.map(({ id }) => id)).toContain('claim/koizumi-us-visit-2026-01/041');
  });

  it('keep claims that no section covers in one of their own', () => {
    const [first] = briefing.sections;
    const short = { ...briefing, sections: first ? [first] : [] };
    const rest = briefingSections(short, claims).at(-1);
    expect(rest?.id).toBe('rest');
    expect(rest?.title).toBeUndefined();
    expect(rest?.claims.length).toBeGreaterThan(0);
  });
});

it('a claim names each of its line ranges once', () => {
  const usni = claims.find(({ id }) => id.endsWith('/043'));
  expect(usni && linesOfClaim(usni)).toEqual(['16']);
});

it('a claim knows the one before and the one after', () => {
  expect(neighborsOf(dataset, claims[0]?.id ?? '')?.previous).toBeUndefined();
  expect(neighborsOf(dataset, claims[1]?.id ?? '')?.previous).toBe(claims[0]);
  expect(neighborsOf(dataset, claims.at(-1)?.id ?? '')?.next).toBeUndefined();
  expect(neighborsOf(dataset, 'person/koizumi-shinjiro')).toBeUndefined();
});

it('the examples are a statement, a difference and a rumor', () => {
  expect(exampleClaims(dataset).map(({ standing, review }) => [standing, review.verdict])).toEqual([
    ['official-statement', 'confirmed'],
    [expect.any(String), 'contradicted'],
    ['rumor', expect.any(String)],
  ]);
});

it('the figures are those of the manifest', () => {
  const figures = figuresOf(dataset, data.records);
  const { manifest } = data;
  expect(figures).toMatchObject({
    records: manifest.records,
    claims: manifest.claims.total,
    sources: manifest.counts.source,
    coverage: manifest.coverage,
  });
  const confirmed = figures.verdicts.filter((verdict) => verdict === 'confirmed');
  expect(confirmed).toHaveLength(manifest.claims.byVerdict.confirmed ?? 0);
});

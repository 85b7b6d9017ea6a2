import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { describe, expect, it } from 'vitest';
import { claimsInOffice, voicesOf } from './attribution.ts';
import { citeOriginal, citeRecord } from './citation.ts';
import { claimsVoicedBy, correctionNumbered, correctionsOf } from './claims-of.ts';
import { fieldRows } from './field-values.ts';
import { relatedRecords } from './related.ts';
import { sourcesOf } from './sources-of.ts';
import { countByTerm, termLabel } from './vocabulary.ts';

const dataset = createDataset(data);
const talks = 'event/2026-01-15-defense-ministers-talks';
const step = 'claim/koizumi-us-visit-2026-01/041';

function claim(id: string) {
  const record = dataset.get(id);
  if (record?.kind !== 'claim') throw new Error(`${id} is missing`);
  return record;
}

function record(id: string) {
  const found = dataset.get(id);
  if (found === undefined) throw new Error(`${id} is missing`);
  return found;
}

describe('the fields of a record', () => {
  it('come with the label and the format of the catalog', () => {
    const rows = fieldRows(dataset, record(talks));
    expect(rows.find(({ path }) => path === 'when')).toMatchObject({
      label: { en: 'Date', ja: '日付' },
      values: [{ type: 'date', edtf: '2026-01-15' }],
    });
    expect(rows.find(({ path }) => path === 'places')?.values).toEqual([
      { type: 'reference', id: 'place/pentagon' },
    ]);
    expect(rows.find(({ path }) => path === 'type')?.values).toEqual([
      { type: 'term', vocabulary: 'event-type', term: 'meeting' },
    ]);
  });

  it('are left out where they are empty or shown elsewhere', () => {
    const paths = fieldRows(dataset, record(talks), ['when']).map(({ path }) => path);
    expect(paths).not.toContain('when');
    expect(paths).not.toContain('series');
  });
});

describe('related records', () => {
  const groups = relatedRecords(dataset, talks);

  it('are grouped by kind, without claims, corrections and sources', () => {
    const kinds = groups.map(({ kind }) => kind);
    expect(kinds).toContain('program');
    for (const kind of ['claim', 'correction', 'source'] as const)
      expect(kinds).not.toContain(kind);
  });

  it('say which field ties them, and in which direction', () => {
    const all = groups.flatMap(({ records }) => records);
    expect(all.find(({ id }) => id === 'event/2026-01-us-visit')?.relations).toContainEqual({
      direction: 'out',
      label: { en: 'Part of', ja: '上位の出来事' },
    });
    expect(all.some(({ relations }) => relations.some(({ direction }) => direction === 'in'))).toBe(
      true,
    );
    expect(all.map(({ id }) => id)).not.toContain(talks);
  });
});

describe('voices', () => {
  it('stand outermost first, with the holder of an office marked as inferred', () => {
    const [author, secretary] = voicesOf(dataset, claim(step));
    expect(author).toMatchObject({ by: 'person/holylandtokyo-author', holders: [] });
    expect(secretary).toMatchObject({
      by: 'office/us-secretary-of-defense',
      holders: [{ person: 'person/hegseth-pete', inferred: true }],
    });
  });

  it('without a name stay without one', () => {
    const [, talk] = voicesOf(dataset, claim('claim/koizumi-us-visit-2026-01/085'));
    expect(talk).toMatchObject({ unknown: 'not-stated', through: 'online' });
    expect(talk).not.toHaveProperty('by');
  });

  it('of an office are found from the person who held it', () => {
    expect(claimsInOffice(dataset, 'person/hegseth-pete').map(({ id }) => id)).toContain(step);
  });

  it('of the author are only what nobody else says', () => {
    const own = claimsVoicedBy(dataset, 'person/holylandtokyo-author');
    expect(own.every(({ attribution }) => attribution.length === 1)).toBe(true);
    expect(claimsVoicedBy(dataset, 'office/us-secretary-of-defense').map(({ id }) => id)).toContain(
      step,
    );
  });
});

describe('corrections', () => {
  it('are found from every record they touch, by number', () => {
    const numbers = correctionsOf(dataset, step).map(({ number }) => number);
    expect(numbers).toContain('K24');
    expect(numbers).toEqual([...numbers].sort());
    expect(correctionNumbered(dataset, 'K01')?.name.en).toContain('Yonaguni');
    expect(correctionNumbered(dataset, 'K99')).toBeUndefined();
  });
});

it('the sources of a record hold its own and those of its facts, each once', () => {
  const sources = sourcesOf(dataset, record(talks));
  expect(sources[0]).toBe('source/war-gov-2026-01-15-hegseth-hosts-koizumi');
  expect(sources).toContain('source/bloomberg-tbs-2026-01-16-defense-talks');
  expect(new Set(sources).size).toBe(sources.length);
});

it('terms are counted in the order of the vocabulary, and named in the language of the page', () => {
  const values = ['unconfirmed', 'confirmed', 'confirmed'];
  expect(countByTerm(data.catalog, 'verdict', values)).toEqual([
    { term: 'confirmed', count: 2 },
    { term: 'unconfirmed', count: 1 },
  ]);
  expect(termLabel(data.catalog, 'verdict', 'confirmed', 'ja')).toBe('確認');
  expect(termLabel(data.catalog, 'verdict', 'unheard-of', 'ja')).toBe('unheard-of');
});

describe('a citation', () => {
  const edition = { version: '1.2.0', address: 'https://briefing.example/x/' };

  it('names record, dataset, version and permanent address', () => {
    expect(citeRecord(dataset, claim(step), edition, 'en')).toBe(
      `“${claim(step).text.en.slice(0, -1)}.” Briefing, dataset version 1.2.0, ${step}. https://briefing.example/x/`,
    );
    expect(citeRecord(dataset, claim(step), edition, 'ja')).toContain('データ版1.2.0');
  });

  it('of a claim comes with the original post, of another record without', () => {
    expect(citeOriginal(dataset, claim(step), 'en')).toContain('https://holylandtokyo.com/');
    expect(citeOriginal(dataset, record(talks), 'en')).toBeUndefined();
  });
});

import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { describe, expect, it } from 'vitest';
import { plainDates } from './context.ts';
import { jsonLdOf } from './json-ld-of.ts';
import { safeJson } from './safe-json.ts';

const dataset = createDataset(data);
const context = { lang: 'en', site: 'https://briefing.example/' } as const;

function jsonLd(id: string): unknown {
  const record = dataset.get(id);
  return record && JSON.parse(safeJson(jsonLdOf(dataset, record, context)));
}

it('hostile text cannot end the script it stands in', () => {
  const hostile = { text: '</script><!--<script>\u2028&' };
  expect(safeJson(hostile)).not.toMatch(/[<>&\u2028]/u);
  expect(JSON.parse(safeJson(hostile))).toEqual(hostile);
});

describe('schema.org data', () => {
  it('of an event gives dates, place and who took part', () => {
    expect(jsonLd('event/2026-01-15-defense-ministers-talks')).toMatchObject({
      '@type': 'Event',
      startDate: '2026-01-15',
      endDate: '2026-01-15',
      location: [{ '@type': 'Place', url: 'https://briefing.example/places/pentagon/' }],
    });
  });

  it('of a claim gives its text, its subject and the originals of its evidence', () => {
    expect(jsonLd('claim/koizumi-us-visit-2026-01/041')).toMatchObject({
      '@type': 'Claim',
      text: 'The US secretary of defense called the increase a really important step.',
      citation: expect.arrayContaining([expect.stringMatching(/^https:/u)]),
    });
  });

  it('of a kind without a type of its own is a thing with name and address', () => {
    expect(jsonLd('office/us-secretary-of-defense')).toMatchObject({
      '@type': 'Thing',
      name: 'US Secretary of Defense',
      url: 'https://briefing.example/offices/us-secretary-of-defense/',
    });
  });

  it('leaves out a date that schema.org has no form for', () => {
    expect(plainDates('2026-01-12/2026-01-18')).toEqual({ start: '2026-01-12', end: '2026-01-18' });
    expect(plainDates('2025-12-28/..')).toEqual({ start: '2025-12-28' });
    expect(plainDates('2026?')).toEqual({});
    expect(plainDates(undefined)).toEqual({});
  });
});

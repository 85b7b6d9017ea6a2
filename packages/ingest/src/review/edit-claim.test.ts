import { describe, expect, it } from 'vitest';
import { claim, PLAIN_STATEMENT } from '../draft/claims.fixture.ts';
import { editableFields, readEdit } from './edit-claim.ts';

const name = claim(
  'entity',
  { type: 'place', name: '灯台港', forms: ['灯台港'], mentions: 1 },
  { entity: 'new:place/灯台港' },
);
const date = claim('date', { date: '2031-05-03', printed: '3日' });

describe('an edit', () => {
  it('is the first field, or fields by name', () => {
    expect(readEdit(date, '2031-06-03')).toEqual({
      ok: true,
      details: { value: { date: '2031-06-03' } },
    });
    expect(readEdit(name, 'name=灯台; type = organization;id=organization/beacons')).toEqual({
      ok: true,
      details: { value: { name: '灯台', type: 'organization' }, entity: 'organization/beacons' },
    });
  });

  it.each([
    [date, '3 May', /no date/u],
    [date, '2031-02-30', /no date/u],
    [name, 'type=town', /none of person/u],
    [name, 'id=Beacons', /no id/u],
    [name, 'name=', /needs a value/u],
    [claim('statement', PLAIN_STATEMENT), 'polarity=maybe', /none of affirmed/u],
    [claim('mention', { type: 'place', name: 'x' }), 'y', /nothing to edit/u],
    [claim('link', { url: 'https://example.com/', kind: 'source' }), 'a\u0007', /control/u],
  ])('refuses what cannot be a value', (one, typed, message) => {
    const edit = readEdit(one, typed);
    expect(edit.ok ? '' : edit.message.en).toMatch(message);
  });

  it('offers the fields with their values', () => {
    expect(editableFields(name)).toEqual([
      { name: 'name', value: '灯台港' },
      { name: 'type', value: 'place' },
      { name: 'id', value: 'new:place/灯台港' },
    ]);
  });
});

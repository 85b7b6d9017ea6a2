import { describe, expect, it } from 'vitest';
import { claim } from '../draft/claims.fixture.ts';
import { shapeProblems } from './check-records.fixture.ts';
import { mergeAbbreviation, mergeEvent, mergeLink } from './merge-facts.ts';

const records: Readonly<Record<string, string>> = {
  'new:person/x': 'person/x',
  'new:place/l': 'place/lumina',
  'new:exercise/b': 'exercise/blue-sail',
  'new:equipment/r': 'equipment/lux',
};
const recordOf = (entity: string) => records[entity];
const event = (value: object) =>
  claim('event', { when: '2031-05-03', status: 'occurred', participants: [], marks: [], ...value });

describe('an event', () => {
  it('gives each entity the field its kind belongs in, and says what it leaves out', () => {
    const made = mergeEvent(
      event({
        type: 'exercise',
        participants: [...Object.keys(records), 'new:person/y'],
        place: 'new:place/l',
      }),
      'source/x',
      recordOf,
    );
    expect(shapeProblems([made])).toEqual([]);
    expect(made).toMatchObject({
      id: 'event/2031-05-03-exercise',
      value: {
        places: ['place/lumina'],
        participants: [{ agent: 'person/x' }],
        series: 'exercise/blue-sail',
        about: ['equipment/lux'],
      },
      open: [{ pointer: '/participants', reason: 'left-out', detail: 'new:person/y' }],
    });
  });

  it.each([
    ['2031-33', '2031-01/2031-03'],
    ['2031-05-03/2031-05-05', '2031-05-03/2031-05-05'],
    ['2031-21', '2031-21'],
    ['2031', '2031'],
  ])('of %s fits its schema', (when, written) => {
    const made = mergeEvent(event({ when }), 'source/x', recordOf);
    expect(shapeProblems([made])).toEqual([]);
    expect(made.value.when).toBe(written);
    expect(made.id).toMatch(/^event\/[a-z0-9-]+$/u);
  });

  it('takes the date that the reviewer gave', () => {
    expect(mergeEvent(event({}), 'source/x', recordOf, '2031-06-01').value.when).toBe('2031-06-01');
  });
});

describe('an abbreviation', () => {
  it.each([
    ['HMO', 'Harbor Master Office', undefined, 'Harbor Master Office (HMO)', 'TODO(ja) HMO'],
    ['HMO', 'Harbor Master Office', '港長庁', 'Harbor Master Office (HMO)', '港長庁(HMO)'],
    ['港庁', '港湾庁', undefined, 'TODO(en) 港庁', '港湾庁(港庁)'],
  ])('%s, %s, %s fits its schema', (short, long, gloss, en, ja) => {
    const made = mergeAbbreviation(claim('abbreviation', { short, long, gloss }), 'source/x');
    expect(shapeProblems([made])).toEqual([]);
    expect(made.value.name).toEqual({ en, ja });
  });
});

describe('a link', () => {
  it.each(['related', 'source', 'person-page'] as const)('of kind %s fits its schema', (kind) => {
    const url = 'https://www.port.example.com/2031/04/beacons/?a=b';
    const link = claim('link', { url, kind, title: '灯台の話', date: '2031-04-30' });
    const made = mergeLink(link, 'ja');
    expect(shapeProblems([made])).toEqual([]);
    expect(made.id).toBe('source/port-example-com-2031-04-beacons');
    expect(made.value.name).toEqual({ en: 'TODO(en) 灯台の話', ja: '灯台の話' });
  });

  it('without a title is left to name', () => {
    const made = mergeLink(claim('link', { url: 'https://港.example/', kind: 'source' }), 'en');
    expect(shapeProblems([made])).toEqual([]);
    expect(made.value.name).toEqual({ en: 'TODO(en)', ja: 'TODO(ja)' });
  });
});

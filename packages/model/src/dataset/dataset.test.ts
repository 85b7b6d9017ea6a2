import { describe, expect, it } from 'vitest';
import { sampleRecords } from '../check/sample.fixture.ts';
import { createDataset, publish } from '../index.ts';

const dataset = createDataset(publish(sampleRecords()));

describe('a dataset', () => {
  it('finds records by id and by kind', () => {
    expect(dataset.get('person/ito-mei')).toMatchObject({
      kind: 'person',
      name: { ja: '伊藤芽衣' },
    });
    expect(dataset.all('claim').map(({ id }) => id)).toEqual([
      'claim/ports/001',
      'claim/ports/002',
    ]);
    expect(dataset.get('person/nobody')).toBeUndefined();
  });

  it('computes the standing of claims', () => {
    expect(dataset.all('claim').map(({ standing }) => standing)).toEqual(['background', 'rumor']);
  });

  it('computes the date in Japan only where time and zone settle it', () => {
    expect(dataset.all('event').map(({ id, japanDate }) => [id, japanDate])).toEqual([
      ['event/tour', undefined],
      ['event/talk', '2031-05-02'],
    ]);
  });

  it('follows references in both directions', () => {
    expect(dataset.referencesFrom('tenure/berg-ana-harbor-master').map(({ to }) => to)).toEqual([
      'person/berg-ana',
      'office/harbor-master',
      'source/note',
    ]);
    expect(
      dataset.referencesTo('event/talk').map(({ from, pointer }) => `${from}${pointer}`),
    ).toEqual(['claim/ports/001/about/0', 'event/tour/legs/0/events/0']);
  });

  it('lists claims about a record in document order', () => {
    expect(dataset.claimsAbout('person/berg-ana').map(({ id }) => id)).toEqual(['claim/ports/001']);
  });

  it('infers the holder of an office on a date and says so', () => {
    expect(dataset.holderOf('office/harbor-master', '2031-04-30')).toEqual([
      {
        person: 'person/ito-mei',
        tenure: 'tenure/ito-mei-harbor-master',
        inferred: true,
        certainty: 'certain',
      },
    ]);
    expect(dataset.holderOf('office/harbor-master', '2031-05-09')[0]?.person).toBe(
      'person/berg-ana',
    );
    expect(dataset.holderOf('office/harbor-master', '2029')).toEqual([]);
    const month = dataset.holderOf('office/harbor-master', '2031').map(({ person }) => person);
    expect(month).toEqual(['person/ito-mei', 'person/berg-ana']);
  });

  it('gives a timeline in order, marks what may lie outside, and refuses a bad bound', () => {
    expect(dataset.timeline({ kinds: ['event'] }).map(({ id, when }) => [id, when])).toEqual([
      ['event/talk', '2031-05-01'],
      ['event/tour', '2031-05-01/2031-05-04'],
    ]);
    const late = dataset.timeline({ from: '2031-05-05' });
    expect(late.map(({ id, overlap }) => [id, overlap])).toEqual([
      ['tenure/berg-ana-harbor-master', 'certain'],
      ['briefing/ports', 'certain'],
    ]);
    expect(() => dataset.timeline({ from: '2031-13' })).toThrow(RangeError);
    expect(() => dataset.timeline({ from: '2031-06', to: '2031-05' })).toThrow(RangeError);
  });

  it('takes in every day of a month or a year that is a bound', () => {
    const days = (range: { from?: string; to?: string }) =>
      dataset.timeline({ ...range, kinds: ['event'] });
    const all = dataset.timeline({ kinds: ['event'] });
    for (const to of ['2031-05', '2031']) expect(days({ to })).toEqual(all);
    for (const from of ['2031-05', '2031']) expect(days({ from })).toEqual(all);
    expect(days({ from: '2031-05', to: '2031-05' })).toEqual(all);
    expect(days({ to: '2031-04' })).toEqual([]);
  });

  it('names records for people, through references where a kind says so', () => {
    expect(dataset.caption('tenure/ito-mei-harbor-master', 'en')).toBe('Ito Mei · Harbor master');
    expect(dataset.caption('tenure/ito-mei-harbor-master', 'ja')).toBe('伊藤芽衣 · 港長');
    expect(dataset.caption('person/nobody', 'en')).toBe('person/nobody');
  });

  it('explains an id that is unknown, moved or split', () => {
    const moved = createDataset({
      ...publish(sampleRecords()),
      redirects: {
        'person/old': { moved: 'person/ito-mei' },
        'person/both': { split: ['person/ito-mei', 'person/berg-ana'] },
      },
    });
    expect(moved.resolve('person/ito-mai')).toEqual({
      status: 'missing',
      near: ['person/ito-mei'],
    });
    expect(moved.resolve('person/old')).toMatchObject({ status: 'moved', to: 'person/ito-mei' });
    expect(moved.get('person/old')?.id).toBe('person/ito-mei');
    expect(moved.resolve('person/both')).toEqual({
      status: 'split',
      to: ['person/ito-mei', 'person/berg-ana'],
    });
    expect(moved.get('person/both')).toBeUndefined();
  });

  it('does not take a name of Object.prototype for a record or redirect', () => {
    expect(dataset.get('constructor')).toBeUndefined();
    expect(dataset.resolve('toString').status).toBe('missing');
  });
});

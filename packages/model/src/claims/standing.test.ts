import { describe, expect, it } from 'vitest';
import { type StandingInput, type StandingLink, standingOf } from '../index.ts';

const author: StandingLink = { by: 'person/author', through: 'blog' };
const minister: StandingLink = { by: 'office/minister', through: 'meeting', act: 'welcome' };
const press: StandingLink = { by: 'organization/news', through: 'press', act: 'report' };
const nobody: StandingLink = { unknown: 'not-stated', through: 'online', act: 'allege' };

const certain = { modality: 'certain', polarity: 'affirmed', time: 'past' } as const;

const rows: [string, Partial<StandingInput> & { attribution: StandingLink[] }][] = [
  ['official-statement', { attribution: [author, minister] }],
  [
    'official-statement',
    { attribution: [author, { ...minister, through: 'speech', act: 'commit' }] },
  ],
  ['official-statement', { attribution: [author, minister], polarity: 'denied' }],
  [
    'official-statement',
    { attribution: [author, minister], modality: 'possible', time: 'planned' },
  ],
  [
    'official-account',
    { attribution: [author, { ...minister, through: 'statement', act: 'recount' }] },
  ],
  ['press-report', { attribution: [author, press] }],
  ['press-report', { attribution: [author, press, minister] }],
  ['press-report', { attribution: [author, press], modality: 'possible', time: 'planned' }],
  ['rumor', { attribution: [author, nobody] }],
  ['rumor', { attribution: [author, nobody], modality: 'certain', polarity: 'denied' }],
  ['rumor', { attribution: [author, press, nobody] }],
  ['rumor', { attribution: [author, nobody, minister] }],
  ['rumor', { attribution: [] }],
  ['pointer', { attribution: [{ ...author, act: 'link' }] }],
  ['editorial', { attribution: [{ ...author, act: 'remark' }] }],
  ['forecast', { attribution: [{ ...author, act: 'predict' }] }],
  ['forecast', { attribution: [author], modality: 'probable', time: 'planned' }],
  ['forecast', { attribution: [author], modality: 'possible', time: 'hypothetical' }],
  ['assessment', { attribution: [{ ...author, act: 'assess' }] }],
  ['assessment', { attribution: [author], modality: 'probable', time: 'ongoing' }],
  ['assessment', { attribution: [author], modality: 'unstated', time: 'past' }],
  ['background', { attribution: [author] }],
  ['background', { attribution: [{ ...author, act: 'state' }], time: 'habitual' }],
  ['background', { attribution: [author], time: 'planned' }],
  ['background', { attribution: [author], polarity: 'denied' }],
];

describe('the standing of a claim', () => {
  it.each(rows)('is %s for %j', (standing, input) => {
    expect(standingOf({ ...certain, ...input })).toBe(standing);
  });

  it('stays a rumor whatever modality, polarity, time or act is written', () => {
    for (const modality of ['certain', 'probable', 'possible', 'unstated'] as const)
      for (const polarity of ['affirmed', 'denied'] as const)
        for (const time of ['past', 'ongoing', 'planned', 'hypothetical', 'habitual'] as const)
          for (const act of ['state', 'predict', 'assess', 'remark', 'link', 'report'])
            expect(
              standingOf({ attribution: [{ ...author, act }, nobody], modality, polarity, time }),
            ).toBe('rumor');
  });
});

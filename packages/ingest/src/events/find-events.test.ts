import { describe, expect, it } from 'vitest';
import { createGazetteer, draftText } from '../index.ts';

const gazetteer = createGazetteer({});

/** The events of a text that appeared on 16 January 2026. */
const eventsOf = (text: string) =>
  draftText(`${text}\n`, gazetteer, { published: '2026-01-16' }).claims.flatMap((claim) =>
    claim.kind === 'event' ? [{ ...claim.value, flags: claim.flags, rule: claim.rule }] : [],
  );
const nameOf = (entity: string | undefined) => entity?.split('/').at(-1);

describe('a dated event', () => {
  it.each([
    ['外相は12日、ノルウェーを訪問した。', '2026-01-12', 'occurred', 'visit', 'Norway'],
    ['外相は12日、オスロで会談した。', '2026-01-12', 'occurred', 'meeting', 'Oslo'],
    ['外相は20日、オスロを訪問する予定だ。', '2026-01-20', 'planned', 'visit', 'Oslo'],
    ['艦艇3隻が12日に佐世保に入港した。', '2026-01-12', 'occurred', 'deployment', 'Sasebo'],
    ['ミサイルを3月に沖縄へ配備する。', '2026-03', 'planned', 'deployment', 'Okinawa Prefecture'],
    ['The ministers met in Oslo on January 12.', '2026-01-12', 'occurred', 'meeting', 'Oslo'],
    ['The ministers will meet in Oslo on January 20.', '2026-01-20', 'planned', 'meeting', 'Oslo'],
    ['The ship arrived in Sasebo on January 12.', '2026-01-12', 'occurred', 'visit', 'Sasebo'],
  ])('has its day, status, type and place: %s', (text, when, status, type, place) => {
    const [event] = eventsOf(text);
    expect({ ...event, place: nameOf(event?.place) }).toMatchObject({ when, status, type, place });
  });

  it('has a place only where a particle or preposition carries it', () => {
    expect(eventsOf('外相は12日、ノルウェーとの協定に署名した。')[0]?.place).toBeUndefined();
    expect(eventsOf('Norway signed the treaty on January 12.')[0]?.place).toBeUndefined();
  });

  it('has those who take part, and not those named in what was said', () => {
    const [event] = eventsOf('桐谷慎吾防衛相は12日、「フランスとは別だ」と述べた。');
    expect(event?.participants).toEqual(['new:person/桐谷慎吾']);
  });

  it.each([
    ['先月、会計検査院が報告書を公表した。', '2025-12'],
    ['演習は昨年、佐世保で開催した。', '2025'],
    ['The agency told lawmakers last month that it would wait.', '2025-12'],
    ['He argued in a 12 January column that it works.', '2026-01-12'],
  ])('may have a relative day, or one before a noun: %s', (text, when) => {
    expect(eventsOf(text).map((event) => event.when)).toEqual([when]);
  });
});

describe('a date that tells no event', () => {
  it.each([
    '2026年度予算案の規模は大きい。',
    '2025年の報告書は長い。',
    '28年度以降の防衛費の水準を議論した。',
    '外相は「12日に行く」と述べた。',
    '昨年比で増えた。',
    'It was the largest drill since 2019.',
    'Our 2024 report was long.',
    'The 2027 target stands.',
    "Last year's drills were short.",
    'The deadline was extended from Jan. 30.',
  ])('%s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

describe('an event of a rumor or denial', () => {
  it.each([
    ['SNS上では12日に沈没したとの噂がある。', 'rumor'],
    ['A rumor says that it sank on January 12.', 'rumor'],
    ['政府は12日に合意したとの報道を否定した。', 'denied'],
    ['The ministry denied that a deal was reached on January 12.', 'denied'],
    ['A deal was reached on January 12, according to unconfirmed reports.', 'unconfirmed'],
  ])('bears its mark: %s', (text, mark) => {
    const [event] = eventsOf(text);
    expect(event?.marks).toContain(mark);
    expect(event?.flags).toContain(mark);
  });
});

describe('a bullet without a date', () => {
  const text = '【訪米】\n●12日、外相が講演した\n●国防長官と会談した\n●天気は良い';

  it('goes on with the day of the bullet before when it tells an event, and says so', () => {
    expect(eventsOf(text).map(({ when, rule }) => [when, rule])).toEqual([
      ['2026-01-12', 'event/date'],
      ['2026-01-12', 'event/bullet-before'],
    ]);
    expect(eventsOf(text)[1]?.flags).toContain('inferred');
  });

  it('has no day after a new heading', () => {
    expect(eventsOf('【訪米】\n●12日、外相が講演した\n【訪英】\n●首相と会談した')).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { tenseAt, wasOnlyPlanned } from './tense.ts';

/** The stretch of a date in a sentence. */
function dateIn(text: string, date: string) {
  const start = text.indexOf(date);
  return { start, end: start + date.length };
}

describe('the tense in which a sentence tells of a day', () => {
  it.each([
    ['12日に横浜で講演した。', '12日', 'ja', 'past'],
    ['12日に横浜で講演する予定だ。', '12日', 'ja', 'future'],
    ['12日に講演', '12日', 'ja', 'past'],
    ['出港は12日の見通し。', '12日', 'ja', 'future'],
    ['15日、来年3月までに設計を終える方針を明らかにした。', '来年3月', 'ja', 'future'],
    ['日米防衛相会談は16日（予定）', '16日', 'ja', 'future'],
    ['撤収は17日に延期された。', '17日', 'ja', 'future'],
    ['She spoke in Yokohama on 12 May.', '12 May', 'en', 'past'],
    ['She will speak in Yokohama on 12 May.', '12 May', 'en', 'future'],
    ['The ministry said on Thursday it would buy six radars.', 'Thursday', 'en', 'past'],
    ['The pier should be usable by 2028.', '2028', 'en', 'future'],
    ['Networks must have dropped it by the end of 2031.', '2031', 'en', 'future'],
    ['The drill opens on 19 April.', '19 April', 'en', 'future'],
    ['The launch was postponed to 3 June.', '3 June', 'en', 'future'],
  ] as const)('%s (%s, %s): %s', (text, date, lang, expected) => {
    const tense = tenseAt(text, dateIn(text, date), { start: 0, end: text.length }, lang);
    expect(tense).toBe(expected);
  });
});

describe('what was only planned for a past day', () => {
  it.each([
    ['She was supposed to be at sea in 2024.', '2024', 'en', true],
    ['The drill had been scheduled for 3 May.', '3 May', 'en', true],
    ['The drill began on 3 May.', '3 May', 'en', false],
    ['展開は9日までと説明していたが、17日にずれ込んだ。', '9日', 'ja', true],
    ['訓練は3日に始まる予定だった。', '3日', 'ja', true],
    ['訓練は3日に始まった。', '3日', 'ja', false],
  ] as const)('%s', (text, date, lang, expected) => {
    const sentence = { start: 0, end: text.length };
    expect(wasOnlyPlanned(text, dateIn(text, date), sentence, lang)).toBe(expected);
  });
});

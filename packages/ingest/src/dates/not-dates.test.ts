import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-in.ts';

describe('what is no date in Japanese', () => {
  it.each([
    ['今世紀半ばに', ''],
    ['3日間の日程で訪問した', ''],
    ['三日間訪問した', ''],
    ['4泊6日で訪問した', ''],
    ['就任から100日を迎えた', ''],
    ['15周年を迎えた', ''],
    ['10年ぶりに訪問した', ''],
    ['50年前に始まった', ''],
    ['約20年の歴史', ''],
    ['今後5年間で倍増する', ''],
    ['5年後に配備する', ''],
    ['12日間続いた', ''],
    ['12日目を迎えた', ''],
    ['F35の12機', ''],
    ['9か国が参加した', ''],
    ['12時に到着した', ''],
    ['午前10時30分に到着した', ''],
    ['3/4世代の装備', ''],
    ['1/2に減らした', ''],
    ['24/7体制で', ''],
    ['第12旅団が展開', ''],
    ['昭和50年代に始まった', ''],
    ['3月期決算', ''],
    ['昨年来の課題', ''],
    ['9・11テロ以降', ''],
    ['12・8の開戦', ''],
    ['20年以上続く', ''],
    ['12日連続で飛来した', ''],
    ['30日以内に', ''],
    ['1日あたり3隻', ''],
    ['1日3便', ''],
    ['一日も早く', ''],
    ['元日に放送した', ''],
    ['大みそかに放送した', ''],
    ['ゴールデンウイーク中', ''],
    ['毎年3月に実施する', ''],
    ['週明けに会談する', ''],
    ['土日を除く', ''],
    ['月・水・金曜日に', ''],
  ])('%s: %s', (text, value) => {
    expect(datesIn(text)).toBe(value);
  });
});

describe('what is no date in English', () => {
  it.each([
    ["It was signed on New Year's Day.", ''],
    ['It was signed three weeks ago.', ''],
    ['It was signed 2,026 times.', ''],
    ['It cost $2026.', ''],
    ['Some 2,000 troops and 2026 sailors came.', ''],
    ['They may march in winter.', ''],
    ['Gen. March said no.', ''],
    ['April Jones arrived.', ''],
    ['The August body met.', ''],
    ['It was signed in the summer.', ''],
    ['The 12th brigade moved.', ''],
    ['The 3rd Marine Division moved.', ''],
    ['A decision is due in the coming weeks.', ''],
    ['It will double by the end of the decade.', ''],
    ['Over the past 20 years, it grew.', ''],
    ['It took 12 days.', ''],
    ["January's summit was short.", ''],
    ['It was signed more than a year ago.', ''],
    ['The 15th Fighter Wing moved.', ''],
    ['Resolution 1874 was passed.', ''],
    ['At 2015 hours they met.', ''],
  ])('%s: %s', (text, value) => {
    expect(datesIn(text)).toBe(value);
  });
});

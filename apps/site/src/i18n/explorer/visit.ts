const en = {
  spansTitle: 'Announced, told, on record',
  day: 'Day',
  announced: 'Span on record',
  announcedAs: 'As announced',
  told: 'Told by the briefing',
  stops: 'Stops on record',
  yes: 'yes',
  inSpan: 'inside its span, but nothing is told of this day',
  no: 'no',
  keyFull: 'on this day',
  keySpan: 'inside the span, no event told',
  keyNone: 'nothing',
  notTold: 'not in the briefing',
  others: 'What other sources say',
};

const ja: typeof en = {
  spansTitle: '発表・記事・記録の日程',
  day: '日付',
  announced: '記録上の期間',
  announcedAs: '発表された日程',
  told: '記事が述べる日',
  stops: '記録のある行程',
  yes: 'あり',
  inSpan: '記事の期間内だが、この日の記述はない',
  no: 'なし',
  keyFull: 'この日にあり',
  keySpan: '期間内だが記述なし',
  keyNone: 'なし',
  notTold: '記事に記述なし',
  others: 'ほかの資料によれば',
};

/** Wording of the itinerary of a visit. */
export const visitWording = { en, ja };

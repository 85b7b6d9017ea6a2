const en = {
  key: 'A first-ever stands under the occurrence it belongs to by the record, wherever the briefing lists it.',
  noOccurrence: 'No occurrence of this phase is on record.',
  first: 'First',
  loose: 'Occurrence not known',
  listedHereTitle: 'Listed here by the briefing, belongs elsewhere',
  listedHere:
    'The briefing lists this under the series of this page. By the record it belongs to another.',
  listedUnder: 'listed by the briefing under',
  belongsTo: 'belongs to',
  capability: (place: string) => `What came to ${place}, and when`,
  capabilityNote: 'Across all exercises; each entry names the occurrence within which it happened.',
};

const ja: typeof en = {
  key: '初の事例は、記事がどこに挙げていても、記録の上で属する回の下に示します。',
  noOccurrence: 'この段階の回は記録にありません。',
  first: '初',
  loose: '属する回は不明',
  listedHereTitle: '記事がここに挙げているが、別の演習に属するもの',
  listedHere: '記事はこれを本ページの演習に挙げています。記録の上では別の演習に属します。',
  listedUnder: '記事が挙げている先',
  belongsTo: '属する先',
  capability: (place) => `${place}に何がいつ入ったか`,
  capabilityNote: '演習の別を問わず示します。それぞれ、どの回の中の出来事かを添えます。',
};

/** Wording of the pages of exercises and of what came to a place. */
export const exerciseWording = { en, ja };

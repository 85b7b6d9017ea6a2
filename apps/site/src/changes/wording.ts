import type { LocalizedText } from '@briefing/model/dataset';

/** Wording of the page of changes and of the feeds. */
export const changesWording = {
  title: { en: 'Changes', ja: '更新履歴' },
  lead: {
    en: 'What each release of the dataset added, changed or moved. An identifier never changes its meaning and never vanishes: where a record moves, its old identifier leads to the new one, and where it is withdrawn, its identifier says why.',
    ja: 'データの版ごとに、追加、変更、移動した記録を示します。識別子の意味は変わらず、消えることもありません。記録が移動しても、以前の識別子から新しい識別子へたどれます。取り下げた記録の識別子は、その理由を示します。',
  },
  first: {
    en: 'First release: every record is new.',
    ja: '最初の版です。すべての記録が新しく加わりました。',
  },
  present: { en: 'not yet released', ja: '未公開' },
  added: { en: 'Added', ja: '追加' },
  changed: { en: 'Changed', ja: '変更' },
  moved: { en: 'Moved', ja: '移動' },
  withdrawn: { en: 'Withdrawn', ja: '取り下げ' },
  nothing: { en: 'No record changed.', ja: '変更された記録はありません。' },
  corrections: { en: 'Corrections', ja: '訂正・補足' },
  correctionsLead: {
    en: 'Where the record differs from the briefing, or sources differ from each other, newest evidence first.',
    ja: '記事と記録、または資料どうしが食い違う点。根拠となる資料の新しい順です。',
  },
  feed: { en: 'Changes and corrections', ja: '更新と訂正' },
  feeds: { en: 'Feeds', ja: '配信' },
  touches: { en: 'Touches', ja: '対象' },
} as const satisfies Record<string, LocalizedText>;

/** Title of a release. */
export function releaseTitle(release: string): LocalizedText {
  return { en: `Version ${release}`, ja: `第${release}版` };
}

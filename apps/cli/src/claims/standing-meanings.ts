import type { LocalizedText, Standing } from '@briefing/model/dataset';

/** What a standing says, and what it does not; written out because a bare label is misread (Wintle et al. 2019). */
export const standingMeanings: Readonly<Record<Standing, LocalizedText>> = {
  'official-statement': {
    en: 'Words of someone who speaks for an office or an organization, as the chain below passes them on.',
    ja: '役職者や組織としての発言。下記の経路で伝えられたもの。',
  },
  'official-account': {
    en: 'What one participant tells of what all of them did; the others may tell it differently.',
    ja: '当事者の一人が語る経過。他の当事者の説明とは異なりうる。',
  },
  'press-report': {
    en: 'Passed on by the press; it holds as far as the report does.',
    ja: '報道を介した内容。確かさは報道に依存する。',
  },
  assessment: {
    en: 'A judgment of the author, not a fact.',
    ja: '筆者の判断であり、事実の記述ではない。',
  },
  forecast: {
    en: 'What the author expects; it may not happen.',
    ja: '筆者の予測。実現するとは限らない。',
  },
  rumor: {
    en: 'Talk of unknown origin, which the text itself marks as unsupported. Nothing but an independent source can change that.',
    ja: '出所不明の話。本文自体が根拠のないものとしている。独立した資料がないかぎり扱いは変わらない。',
  },
  background: {
    en: 'Told by the author in plain words, without naming who says so.',
    ja: '筆者が出所を示さずに述べる内容。',
  },
  editorial: {
    en: 'A remark on the text itself.',
    ja: '本文そのものについての断り。',
  },
  pointer: {
    en: 'Points to another text.',
    ja: '別の文章への案内。',
  },
};

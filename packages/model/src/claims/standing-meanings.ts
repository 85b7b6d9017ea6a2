import type { Label } from '../fields/field-format.ts';
import type { Standing } from './standing.ts';

/** What a standing says, and what it does not; written out because a bare label is misread (Wintle et al. 2019). */
export const standingMeanings: Readonly<Record<Standing, Label>> = {
  'official-statement': {
    en: 'Words of someone who speaks for an office or an organization, as the chain passes them on.',
    ja: '役職者や組織としての発言。経路を通じて伝えられたもの。',
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
    en: 'Talk whose origin is not named. No edit can lift it; only an independent source changes its standing.',
    ja: '出所が示されない話。表示の書き換えでは格上げされず、独立した資料があって初めて位置づけが変わる。',
  },
  background: {
    en: 'Told by the author in plain words, without naming who says so.',
    ja: '筆者が出所を示さずに述べる内容。',
  },
  editorial: { en: 'A remark on the text itself.', ja: '本文そのものについての断り。' },
  pointer: { en: 'Points to another text.', ja: '別の文章への案内。' },
};

import type { Lang, LocalizedText } from '@briefing/model/dataset';

/** Closed lists for which the catalog has no vocabulary, by the name of the field. */
const WORDS: Readonly<Record<string, Readonly<Record<string, LocalizedText>>>> = {
  time: {
    morning: { en: 'morning', ja: '午前' },
    afternoon: { en: 'afternoon', ja: '午後' },
    evening: { en: 'evening', ja: '夕方' },
    night: { en: 'night', ja: '夜' },
  },
  lang: {
    en: { en: 'English', ja: '英語' },
    ja: { en: 'Japanese', ja: '日本語' },
    it: { en: 'Italian', ja: 'イタリア語' },
    es: { en: 'Spanish', ja: 'スペイン語' },
    und: { en: 'not determined', ja: '不明' },
  },
};

/** The word for people where the field at the end of the path has one, else the text itself. */
export function wordOf(path: string, text: string, lang: Lang): string {
  const words = WORDS[path.slice(path.lastIndexOf('.') + 1)] ?? {};
  return Object.hasOwn(words, text) ? (words[text]?.[lang] ?? text) : text;
}

import type { Lang } from '@briefing/model/dataset';

/** Making one takes longer than a hundred look-ups. */
const names = {
  en: new Intl.DisplayNames('en', { type: 'language' }),
  ja: new Intl.DisplayNames('ja', { type: 'language' }),
};

/** Name of a language in the language of the page: `ja` → Japanese, 日本語. */
export function languageName(code: string, lang: Lang): string {
  return names[lang].of(code) ?? code;
}

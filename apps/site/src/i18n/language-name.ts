import type { Lang } from '@briefing/model/dataset';

/** Name of a language in the language of the page: `ja` → Japanese, 日本語. */
export function languageName(code: string, lang: Lang): string {
  return new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code;
}

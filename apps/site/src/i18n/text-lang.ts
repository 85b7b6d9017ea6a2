const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const LATIN_WORD = /\p{Script=Latin}{2}/u;

/**
 * The `lang` attribute that a run of text needs on a page: the language its script tells, where that
 * is not the language of the page; undefined where it needs none.
 */
export function foreignLang(text: string, pageLang: string): string | undefined {
  const lang = JAPANESE.test(text) ? 'ja' : LATIN_WORD.test(text) ? 'en' : pageLang;
  return lang === pageLang ? undefined : lang;
}

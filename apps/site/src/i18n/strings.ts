import type { Lang, LocalizedText } from '@briefing/model/dataset';
import { en, type Strings } from './en.ts';
import { ja } from './ja.ts';

const wording: Readonly<Record<Lang, Strings>> = { en, ja };

/** Languages of the site; the first stands at the root. */
export const languages: readonly Lang[] = ['en', 'ja'];

/** The wording of the site in a language. */
export function stringsOf(lang: Lang): Strings {
  return wording[lang];
}

/** The other language of the site. */
export function otherLang(lang: Lang): Lang {
  return lang === 'en' ? 'ja' : 'en';
}

/** The text of a language out of a text in both. */
export function inLang(text: LocalizedText, lang: Lang): string {
  return text[lang];
}

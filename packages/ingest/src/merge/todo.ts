import { type LocalizedText, todo } from '@briefing/model/dataset';

/** A text in the language of the draft, with the other one left to write. */
export function halfWritten(text: string, lang: 'en' | 'ja'): LocalizedText {
  return lang === 'en' ? { en: text, ja: todo('ja', text) } : { en: todo('en', text), ja: text };
}

/** A text of which nothing is written. */
export function unwritten(hint = ''): LocalizedText {
  return { en: todo('en', hint), ja: todo('ja', hint) };
}

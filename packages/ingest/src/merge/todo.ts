/** A text that an editor still has to write, in one language; `check` reports it by this form. */
export type Todo = `TODO(${'en' | 'ja'})${string}`;

/** The marker of a text left to write; `hint` is what the draft knows, such as the name in the other language. */
export function todo(lang: 'en' | 'ja', hint = ''): Todo {
  return hint === '' ? `TODO(${lang})` : `TODO(${lang}) ${hint}`;
}

/** Whether a text is such a marker. */
export function isTodo(text: string): text is Todo {
  return /^TODO\((?:en|ja)\)/u.test(text);
}

/** A text in the language of the draft, with the other one left to write. */
export function halfWritten(text: string, lang: 'en' | 'ja'): { en: string; ja: string } {
  return lang === 'en' ? { en: text, ja: todo('ja', text) } : { en: todo('en', text), ja: text };
}

/** A text of which nothing is written. */
export function unwritten(hint = ''): { en: string; ja: string } {
  return { en: todo('en', hint), ja: todo('ja', hint) };
}

import type { Lang, LocalizedText } from './localized-text.ts';

/** A text that an editor still has to write, in one language; a check reports it by this form. */
export type Todo = `TODO(${Lang})${string}`;

/** The marker of a text left to write; `hint` is what is known of it, such as the name in the other language. */
export function todo(lang: Lang, hint = ''): Todo {
  return hint === '' ? `TODO(${lang})` : `TODO(${lang}) ${hint}`;
}

/** Whether a text is such a marker. */
export function isTodo(text: string): text is Todo {
  return text.startsWith('TODO(en)') || text.startsWith('TODO(ja)');
}

/** The languages in which a text is left to write; empty for one that is written. */
export function unwrittenIn({ en, ja }: LocalizedText): Lang[] {
  return [...(isTodo(en) ? ['en' as const] : []), ...(isTodo(ja) ? ['ja' as const] : [])];
}

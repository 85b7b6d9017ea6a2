import { unwrittenIn } from '../fields/todo.ts';
import type { AuthoredOf } from '../kinds/records.ts';

/** The agreed forms of a term in both languages. */
export interface GlossaryEntry {
  readonly id: string;
  /** The agreed English, for messages. */
  readonly en: string;
  /** The agreed Japanese, for messages. */
  readonly ja: string;
  /** Folded English forms, abbreviations included. */
  readonly english: readonly string[];
  /** English forms that are proper names, as written. */
  readonly englishNames: readonly string[];
  /** Every Japanese form, that of the briefing included. */
  readonly japanese: readonly string[];
  /** Those of them that call for the agreed English. */
  readonly japaneseNames: readonly string[];
}

/** Terms that have an agreed translation: those that are not called the same in both languages. */
export function glossaryOf(
  terms: readonly { readonly id: string; readonly value: AuthoredOf<'term'> }[],
): GlossaryEntry[] {
  return terms.flatMap(({ id, value }) => {
    const { name, japanese, expansion, abbreviation, aliases = [] } = value;
    // What nobody has written was not agreed.
    if (unwrittenIn(name).length > 0) return [];
    const [en, ja] = [withoutBracket(name.en), withoutBracket(name.ja)];
    if (!JAPANESE.test(ja)) return [];
    // What the briefing prints is accepted; it is not what was agreed.
    const agreed = aliases.filter(({ type }) => type !== 'as-printed' && type !== 'former');
    const englishNames = present(
      en,
      expansion?.official,
      ...agreed.flatMap(({ lang, text }) => (lang === 'en' ? [text] : [])),
    );
    const japaneseNames = present(
      ja,
      japanese?.official,
      ...agreed.flatMap(({ lang, text }) => (lang === 'ja' ? [text] : [])),
    );
    return [
      {
        id,
        en,
        ja,
        english: present(...englishNames, expansion?.printed, abbreviation).map(foldEnglish),
        englishNames: englishNames.filter((form) => PROPER_NAME.test(form)),
        japanese: present(...japaneseNames, japanese?.printed, ...aliases.map(({ text }) => text)),
        japaneseNames,
      },
    ];
  });
}

function present(...forms: readonly (string | undefined)[]): string[] {
  return [...new Set(forms.filter((form) => form !== undefined))];
}

/** Several words, of which more than the first begins with a capital. */
const PROPER_NAME = /\s(?:\S+\s)*\p{Lu}/u;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Lower case, hyphens as spaces, no dots, one form of apostrophe, and US written out. */
export function foldEnglish(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('.', '')
    .replaceAll(/[-‑–/\s]+/gu, ' ')
    .replaceAll(/\bus\b/gu, 'united states');
}

function withoutBracket(name: string): string {
  return name.replace(/\s*[(（][^)）]*[)）]\s*$/u, '');
}

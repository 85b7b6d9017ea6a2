import type { Check } from '../check-context.ts';
import { foldEnglish, type GlossaryEntry, glossaryOf } from '../glossary.ts';

export const termDiffers: Check = {
  code: 'translation/term-differs',
  severity: 'warning',
  summary: {
    en: 'A term of the glossary is translated in another way than agreed.',
    ja: '用語集の語が、決めた訳と異なる訳になっています。',
  },
  why: {
    en: 'Two translations of one name look like two things, and a search for one does not find the other.',
    ja: '一つの名に訳が二つあると別のものに見え、一方で検索しても他方は見つかりません。',
  },
  how: {
    en: 'Use the agreed form, or add the other one to the aliases of the term. Short terms, and terms inside longer compounds, are not looked at.',
    ja: '決めた訳を使うか、別の訳を用語の別名に加えます。短い語と、長い複合語の一部は対象外です。',
  },
  *run(context) {
    const glossary = glossaryOf(
      context.of('term').map(({ source, value }) => ({ id: source.id, value })),
    );
    if (glossary.length === 0) return;
    const places = new TermIndex(glossary);
    for (const found of context.texts) {
      const { record, en, ja } = found;
      if (record.kind === 'term') continue;
      let folded: string | undefined;
      for (const entry of places.inJapanese(ja)) {
        folded ??= foldEnglish(en);
        if (entry.english.some((form) => mostlyIn(form, folded ?? ''))) continue;
        yield {
          record,
          pointer: `${found.pointer}/en`,
          message: `${entry.ja} is agreed as "${entry.en}" (${entry.id}); the English text says something else.`,
          hint: `Write ${entry.en}, or add the other form to the aliases of the term.`,
        };
      }
      for (const entry of places.inEnglish(en)) {
        folded ??= foldEnglish(en);
        if (entry.japanese.some((form) => ja.includes(form))) continue;
        const foldedJa = foldEnglish(ja);
        if (entry.english.some((form) => foldedJa.includes(form))) continue;
        yield {
          record,
          pointer: `${found.pointer}/ja`,
          message: `"${entry.en}" is agreed as ${entry.ja} (${entry.id}); the Japanese text says something else.`,
          hint: `Write ${entry.ja}, or add the other form to the aliases of the term.`,
        };
      }
    }
  },
};

/** Shorter terms occur inside other words and are worded freely: 自衛隊, 海兵隊. */
const LEAST_LENGTH = 5;

/** Finds terms by their first character, so that a text is read once however long the glossary is. */
class TermIndex {
  readonly #japanese = new Map<number, { form: string; entry: GlossaryEntry }[]>();
  readonly #firsts = new Uint8Array(0x1_0000);
  readonly #english = new Map<string, { name: string; entry: GlossaryEntry }[]>();

  constructor(glossary: readonly GlossaryEntry[]) {
    for (const entry of glossary) {
      for (const form of entry.japaneseNames) {
        if (form.length < LEAST_LENGTH) continue;
        const first = form.charCodeAt(0);
        this.#firsts[first] = 1;
        const list = this.#japanese.get(first) ?? [];
        list.push({ form, entry });
        this.#japanese.set(
          first,
          list.sort((a, b) => b.form.length - a.form.length),
        );
      }
      for (const name of entry.englishNames) {
        const word = name.slice(0, name.indexOf(' '));
        const list = this.#english.get(word) ?? [];
        // Terms of one name, as of two countries, agree or are told apart by their own texts.
        if (list.some((one) => one.name === name)) continue;
        list.push({ name, entry });
        this.#english.set(word, list);
      }
    }
  }

  /** Terms that stand in a Japanese text as words of their own. */
  *inJapanese(text: string): Iterable<GlossaryEntry> {
    for (let at = 0; at < text.length; at += 1) {
      const first = text.charCodeAt(at);
      if (this.#firsts[first] === 0) continue;
      const found = this.#japanese.get(first)?.find(({ form }) => text.startsWith(form, at));
      if (found === undefined) continue;
      const { form, entry } = found;
      const alone = !continues(text, at - 1) && !continues(text, at + form.length);
      if (alone) yield entry;
      at += form.length - 1;
    }
  }

  /** Terms whose English name stands in a text; a proper name begins with a capital. */
  *inEnglish(text: string): Iterable<GlossaryEntry> {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 0x41 || code > 0x5a || isLetter(text.charCodeAt(at - 1))) continue;
      const end = text.indexOf(' ', at);
      if (end < 0) return;
      const found = this.#english
        .get(text.slice(at, end))
        ?.find(
          ({ name }) => text.startsWith(name, at) && !isLetter(text.charCodeAt(at + name.length)),
        );
      if (found !== undefined) yield found.entry;
    }
  }
}

/** Whether the character at a place makes a longer compound with the one beside it. */
function continues(text: string, at: number): boolean {
  const character = text[at];
  return character !== undefined && /[\p{Script=Han}\p{Script=Katakana}ー・]/u.test(character);
}

/** Whether at least half of the words of a form are in a text, be it with other endings. */
function mostlyIn(form: string, text: string): boolean {
  const words = form.split(' ').filter((word) => word.length > 2);
  const found = words.filter((word) => text.includes(word)).length;
  return found * 2 >= words.length && found > 0;
}

/** Letters of English; none at the end of a text. */
function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

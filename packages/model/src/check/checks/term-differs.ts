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
    const japanese = new NameIndex(
      glossary.flatMap((entry) => entry.japaneseNames.map((form) => ({ form, entry }))),
      (text, start, end) => !continues(text, start - 1) && !continues(text, end),
    );
    const english = new NameIndex(
      glossary.flatMap((entry) => entry.englishNames.map((form) => ({ form, entry }))),
      (text, start, end) =>
        !isLetter(text.charCodeAt(start - 1)) && !isLetter(text.charCodeAt(end)),
    );
    for (const found of context.texts) {
      const { record, en, ja } = found;
      if (record.kind === 'term') continue;
      let folded: string | undefined;
      for (const entry of japanese.in(ja)) {
        folded ??= foldEnglish(en);
        if (entry.english.some((form) => mostlyIn(form, folded ?? ''))) continue;
        yield {
          record,
          pointer: `${found.pointer}/en`,
          message: {
            en: `${entry.ja} is agreed as "${entry.en}" (${entry.id}); the English text says something else.`,
            ja: `「${entry.ja}」の訳は ${entry.en} と決まっています（${entry.id}）が、英語の文は別の語です。`,
          },
          hint: {
            en: `Write ${entry.en}, or add the other form to the aliases of the term.`,
            ja: `${entry.en} と書くか、別の訳を用語の別名に加えてください。`,
          },
        };
      }
      for (const entry of english.in(en)) {
        folded ??= foldEnglish(en);
        if (entry.japanese.some((form) => ja.includes(form))) continue;
        const foldedJa = foldEnglish(ja);
        if (entry.english.some((form) => foldedJa.includes(form))) continue;
        yield {
          record,
          pointer: `${found.pointer}/ja`,
          message: {
            en: `"${entry.en}" is agreed as ${entry.ja} (${entry.id}); the Japanese text says something else.`,
            ja: `${entry.en} の訳は「${entry.ja}」と決まっています（${entry.id}）が、日本語の文は別の語です。`,
          },
          hint: {
            en: `Write ${entry.ja}, or add the other form to the aliases of the term.`,
            ja: `「${entry.ja}」と書くか、別の訳を用語の別名に加えてください。`,
          },
        };
      }
    }
  },
};

/** Shorter terms occur inside other words and are worded freely: 自衛隊, 海兵隊. */
const LEAST_LENGTH = 5;

interface Name {
  readonly form: string;
  readonly entry: GlossaryEntry;
}

/** Finds names by how they begin, so that a text is read once however long the glossary is. */
class NameIndex {
  readonly #names = new Map<string, Name[]>();
  /** Marks how names begin; other beginnings can share a mark. */
  readonly #marks = new Uint8Array(MARKS);
  readonly #isWhole: (text: string, start: number, end: number) => boolean;

  /** `isWhole` tells whether a stretch of a text is a word of its own. */
  constructor(
    names: readonly Name[],
    isWhole: (text: string, start: number, end: number) => boolean,
  ) {
    this.#isWhole = isWhole;
    for (const name of names) {
      const { form } = name;
      if (form.length < LEAST_LENGTH) continue;
      const beginning = form.slice(0, LEAST_LENGTH);
      const list = this.#names.get(beginning) ?? [];
      // Terms of one name, as of two countries, agree or are told apart by their own texts.
      if (list.some((one) => one.form === form)) continue;
      list.push(name);
      list.sort((a, b) => b.form.length - a.form.length);
      this.#names.set(beginning, list);
      let mark = 0;
      for (let at = 0; at < LEAST_LENGTH; at += 1) mark = nextMark(mark, form.charCodeAt(at));
      this.#marks[mark] = 1;
    }
  }

  /** The terms whose names stand in a text, the longest at each place. */
  in(text: string): readonly GlossaryEntry[] {
    let found: readonly GlossaryEntry[] = NONE;
    const marks = this.#marks;
    let mark = 0;
    for (let at = 0; at < text.length; at += 1) {
      mark = nextMark(mark, text.charCodeAt(at));
      if (marks[mark] === 0) continue;
      const start = at + 1 - LEAST_LENGTH;
      const name = this.#names
        .get(text.slice(Math.max(start, 0), at + 1))
        ?.find(({ form }) => text.startsWith(form, start));
      if (name === undefined) continue;
      const end = start + name.form.length;
      if (this.#isWhole(text, start, end)) found = [...found, name.entry];
    }
    return found;
  }
}

const NONE: readonly GlossaryEntry[] = [];

/** Fifteen bits hold the last five characters, three bits of each to itself: one more pushes the oldest out. */
const MARKS = 1 << (3 * LEAST_LENGTH);

function nextMark(mark: number, code: number): number {
  return ((mark << 3) ^ code) & (MARKS - 1);
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

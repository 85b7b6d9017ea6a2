import { valuesAt } from '../../catalog/values-at.ts';
import type { Check } from '../check-context.ts';

export const undefinedAbbreviation: Check = {
  code: 'terms/undefined-abbreviation',
  severity: 'warning',
  summary: {
    en: 'An abbreviation is used that no record explains.',
    ja: 'どのレコードでも説明されていない略称が使われています。',
  },
  why: {
    en: 'Readers of two countries know different abbreviations. Each must lead to a name.',
    ja: '二つの国の読者では通じる略称が違います。略称はどれも名前に結び付くべきです。',
  },
  how: {
    en: 'Add a term, or an alias to the record it stands for, or write the name out. Numbers of types and documents (AN/TPS-80) are not looked at.',
    ja: '用語か、該当するレコードの別名を加えるか、正式な名を書きます。型式や文書の番号（AN/TPS-80 など）は対象外です。',
  },
  *run(context) {
    let defined: Set<string> | undefined;
    const told = new Set<string>();
    for (const found of context.texts) {
      const { record, en, ja } = found;
      for (const [lang, text] of [
        ['en', en],
        ['ja', ja],
      ] as const) {
        if (!TWO_CAPITALS.test(text)) continue;
        for (const [word] of text.matchAll(ABBREVIATION)) {
          if (EVERYDAY.has(word)) continue;
          defined ??= definedIn(context.records);
          if (defined.has(word) || told.has(word)) continue;
          told.add(word);
          yield {
            record,
            pointer: `${found.pointer}/${lang}`,
            message: {
              en: `${word} is explained by no term, name or alias.`,
              ja: `${word} を説明する用語・名称・別名がありません。`,
            },
            hint: {
              en: `Add a term for ${word}, or write the name out.`,
              ja: `${word} の用語を加えるか、正式な名を書いてください。`,
            },
          };
        }
      }
    }
  },
};

/** Two capitals or more, standing alone; beside a hyphen, slash or figure it is a number of a type or document. */
const ABBREVIATION = /(?<![\p{Script=Latin}\d/&.-])[A-Z]{2,}(?![\p{Script=Latin}\d/&-]|\.\p{L})/gu;

/** Most texts have none, and this is found out much faster. */
const TWO_CAPITALS = /[A-Z]{2}/;

/** Known to readers of both languages; roman numerals are figures. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'AI BY CC CEO EU GDP GPS ID II III IT IV IX JST NATO NHK OK PDF SNS TV UK UN URL US USA USS UTC VI VII VIII VIIII WHO XI XII'.split(
    ' ',
  ),
);

/** Fields whose words name something; a word in one of them is explained by it. */
const NAMING = [
  'name.en',
  'name.ja',
  'aliases.*.text',
  'abbreviation',
  'number',
  'publisher.en',
  'publisher.ja',
  'origin.en',
  'origin.ja',
  'title.text',
];

function definedIn(records: readonly { readonly value: unknown }[]): Set<string> {
  const words = new Set<string>();
  for (const { value } of records) {
    for (const path of NAMING) {
      for (const { value: name } of valuesAt(value, path)) {
        if (typeof name !== 'string') continue;
        for (const [word] of name.matchAll(/[A-Z]{2,}/gu)) words.add(word);
      }
    }
  }
  return words;
}

import { parseArgs } from 'node:util';
import type { LocalizedText } from '@briefing/model/dataset';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import type { OptionDefinitions } from './option.ts';
import { usageFailure } from './usage-failure.ts';

/**
 * Refuses what a lenient parser would let pass: unknown options, missing or needless values, values that are no
 * choice, missing and surplus arguments. Throws the Failure of the first.
 */
export function checkArguments(args: readonly string[], definitions: OptionDefinitions): void {
  const positionals = Object.entries(definitions).filter(([, { type }]) => type === 'positional');
  const { tokens } = parseArgs({
    args: [...args],
    options: parserOptions(definitions),
    strict: false,
    tokens: true,
  });
  let given = 0;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      given += 1;
      if (given > positionals.length && !takesRest(definitions)) {
        throw refuse(surplus(token.value));
      }
    }
    if (token.kind === 'option') checkOption(token, definitions);
  }
  const missing = positionals.slice(given).find(([, { required }]) => required === true);
  if (missing !== undefined) throw refuse(missingArgument(missing[0]));
  const named = new Set(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])));
  for (const [name, { type, required }] of Object.entries(definitions)) {
    if (type !== 'positional' && required === true && !named.has(name)) {
      throw refuse(missingArgument(`--${name}`));
    }
  }
}

function checkOption(
  token: {
    name: string;
    rawName: string;
    value?: string | undefined;
    inlineValue?: boolean | undefined;
  },
  definitions: OptionDefinitions,
): void {
  const definition = Object.hasOwn(definitions, token.name) ? definitions[token.name] : undefined;
  if (definition === undefined || definition.type === 'positional') {
    const known = Object.keys(definitions).filter(
      (name) => definitions[name]?.type !== 'positional',
    );
    // `-word` leaves a word out of a search, but here it is read as an option.
    if (takesRest(definitions) && !token.rawName.startsWith('--')) {
      throw new Failure(EXIT.usage, unknownOption(token.rawName), { hint: QUOTE_ALL });
    }
    throw usageFailure(unknownOption(token.rawName), token.name, known, '--');
  }
  if (definition.type === 'boolean') {
    if (token.value !== undefined) throw refuse(needlessValue(token.rawName));
    return;
  }
  // A list in YAML and a negative number begin with a hyphen as well.
  const isOption = token.inlineValue !== true && /^-[-a-z]/iu.test(token.value ?? '');
  if (token.value === undefined || token.value === '' || isOption) {
    throw refuse(missingValue(token.rawName, definition.value ?? 'value'));
  }
  if (definition.choices !== undefined && !definition.choices.includes(token.value)) {
    throw refuse(noChoice(token, definition.choices));
  }
}

function takesRest(definitions: OptionDefinitions): boolean {
  return Object.values(definitions).some(({ rest }) => rest === true);
}

function parserOptions(definitions: OptionDefinitions) {
  return Object.fromEntries(
    Object.entries(definitions).flatMap(([name, { type, short }]) =>
      type === 'positional' ? [] : [[name, { type, ...(short !== undefined && { short }) }]],
    ),
  );
}

function refuse(text: LocalizedText): Failure {
  return new Failure(EXIT.usage, text);
}

const QUOTE_ALL: LocalizedText = {
  en: "To leave a word out, quote the whole query: 'radar -exercise'. After -- nothing is an option.",
  ja: "語を除くには、検索文全体を引用符で囲みます: 'レーダー -演習'。-- の後はオプションと見なしません。",
};
const unknownOption = (name: string): LocalizedText => ({
  en: `There is no option ${name}.`,
  ja: `オプション ${name} はありません。`,
});
const missingValue = (name: string, value: string): LocalizedText => ({
  en: `${name} needs a value: ${name} <${value}>.`,
  ja: `${name} には値が必要です: ${name} <${value}>`,
});
const needlessValue = (name: string): LocalizedText => ({
  en: `${name} takes no value.`,
  ja: `${name} は値を取りません。`,
});
const noChoice = (
  { rawName, value }: { rawName: string; value?: string | undefined },
  choices: readonly string[],
): LocalizedText => ({
  en: `${rawName} takes ${choices.join(', ')}, not ${value}.`,
  ja: `${rawName} の値は ${choices.join('、')} のいずれかです。${value} は使えません。`,
});
const surplus = (value: string): LocalizedText => ({
  en: `${value} is one argument too many.`,
  ja: `引数 ${value} は余分です。`,
});
const missingArgument = (name: string): LocalizedText => ({
  en: name.startsWith('--') ? `${name} is required.` : `<${name}> is missing.`,
  ja: name.startsWith('--') ? `${name} は必須です。` : `<${name}> がありません。`,
});

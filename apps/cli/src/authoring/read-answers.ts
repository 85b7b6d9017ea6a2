import { parseArgs } from 'node:util';
import { readYaml } from '@briefing/model/source';
import { commonOptions, type OptionDefinitions } from '../arguments/option.ts';
import { Failure } from '../failure.ts';
import { EXIT } from '../output/exit-code.ts';
import type { FieldOption } from './field-options.ts';

/** The first argument that is no option: the kind, before its fields are known. */
export function firstPositional(args: readonly string[]): string | undefined {
  const { tokens } = parseArgs({
    args: [...args],
    options: parserOptions({ ...commonOptions, id: { type: 'string', about: NONE } }),
    strict: false,
    tokens: true,
  });
  return tokens.find((token) => token.kind === 'positional')?.value;
}

/** The fields that options answer, by dotted path. Throws Failure for YAML that cannot be read. */
export function readAnswers(
  args: readonly string[],
  fields: readonly FieldOption[],
): Map<string, unknown> {
  const byFlag = new Map(fields.map((field) => [field.flag, field]));
  const definitions = Object.fromEntries(fields.map(({ flag, definition }) => [flag, definition]));
  const { tokens } = parseArgs({
    args: [...args],
    options: parserOptions({
      ...commonOptions,
      id: { type: 'string', about: NONE },
      ...definitions,
    }),
    strict: false,
    tokens: true,
  });
  const answers = new Map<string, unknown>();
  for (const token of tokens) {
    const field = token.kind === 'option' ? byFlag.get(token.name) : undefined;
    if (field === undefined || token.kind !== 'option') continue;
    addAnswer(answers, field, token.value ?? '');
  }
  return answers;
}

/** Adds what was typed for a field; lists grow, `[]` empties them, other fields are replaced. */
export function addAnswer(answers: Map<string, unknown>, field: FieldOption, typed: string): void {
  if (field.guide.list && typed === '[]') {
    answers.set(field.path, []);
    return;
  }
  const value: unknown = field.yaml ? parsePiece(typed, field.flag) : typed;
  if (!field.guide.list) answers.set(field.path, value);
  else {
    const earlier = answers.get(field.path);
    const more: readonly unknown[] = Array.isArray(value) ? value : [value];
    answers.set(field.path, [...(Array.isArray(earlier) ? earlier : []), ...more]);
  }
}

function parsePiece(text: string, flag: string): unknown {
  const { value, problems } = readYaml(`${text}\n`, `--${flag}`);
  const [problem] = problems;
  if (problem === undefined) return value;
  const hint = problem.hint ?? AS_MAP;
  throw new Failure(
    EXIT.usage,
    {
      en: `--${flag}: ${problem.message.en}`,
      ja: `--${flag} をYAMLとして読めません。${problem.message.ja}`,
    },
    { hint },
  );
}

function parserOptions(definitions: OptionDefinitions) {
  return Object.fromEntries(
    Object.entries(definitions).flatMap(([name, { type, short }]) =>
      type === 'positional' ? [] : [[name, { type, ...(short !== undefined && { short }) }]],
    ),
  );
}

const NONE = { en: '', ja: '' };

const AS_MAP = {
  en: 'Write it as {key: value, key: value}.',
  ja: '{key: value, key: value} の形で書いてください。',
};

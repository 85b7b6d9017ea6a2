import type { Lang, LocalizedText } from '@briefing/model/dataset';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { escapeText } from '../output/escape.ts';
import { EXIT } from '../output/exit-code.ts';
import type { FieldOption } from './field-options.ts';
import { addAnswer } from './read-answers.ts';

/** Whether a person can be asked. */
export function canAsk({ stdin, stderr }: Context): boolean {
  return stdin.isTerminal && stderr.isTerminal;
}

/** Asks for the required fields that have no answer yet, each until there is one; `message` says why it is asked again. Throws Failure when input ends. */
export async function askFields(
  fields: readonly (FieldOption & { readonly message?: LocalizedText })[],
  answers: Map<string, unknown>,
  context: Context,
  lang: Lang,
): Promise<void> {
  for (const field of fields) {
    if (!field.required || answers.has(field.path)) continue;
    const { description, list, terms, fields: inner } = field.guide;
    const what = field.yaml
      ? `{${inner.map(({ name }) => name).join(', ')}}`
      : terms.join('|') || field.definition.value;
    const more = list && !field.yaml ? SEVERAL[lang] : '';
    const typed = await askUntil(
      `${field.message === undefined ? '' : `${field.message[lang]} `}${field.path}: ${description} <${what}>${more}`,
      context,
      (one) => terms.length === 0 || field.guide.type !== 'term' || terms.includes(one),
    );
    const parts = list && !field.yaml ? typed.split(/[,、]/u).map((one) => one.trim()) : [typed];
    for (const part of parts) if (part !== '') addAnswer(answers, field, part);
  }
}

/** Asks for the name of the record. Throws Failure when input ends. */
export function askSlug(kind: string, example: string, context: Context): Promise<string> {
  return askUntil(`id: ${kind}/… <${example}>`, context, () => true);
}

async function askUntil(
  question: string,
  context: Context,
  fits: (typed: string) => boolean,
): Promise<string> {
  for (;;) {
    const typed = (await context.ask(`${escapeText(question)} `))?.trim();
    if (typed === undefined) throw new Failure(EXIT.usage, ENDED);
    if (typed !== '' && fits(typed)) return typed;
  }
}

const SEVERAL: LocalizedText = { en: ' (several: with commas)', ja: '(複数はカンマ区切り)' };
const ENDED: LocalizedText = {
  en: 'There was no more input; nothing was written.',
  ja: '入力が終わったため、何も書きませんでした。',
};

import type { LocalizedText } from '@briefing/model/dataset';
import { CLAIM_KINDS, type DraftClaim } from '../draft/draft-claim.ts';

type Matches = (claim: DraftClaim) => boolean;

/** A filter of claims, or where the text of it is wrong. */
export type ClaimFilter =
  | { readonly ok: true; readonly matches: Matches }
  | {
      readonly ok: false;
      /** UTF-16 units before the part that is wrong, and its length. */
      readonly offset: number;
      readonly length: number;
      readonly message: LocalizedText;
    };

interface Field {
  read(claim: DraftClaim): readonly string[];
  /** The only values there are, in their order. */
  readonly values?: readonly string[];
  /** Place of a value in the order that `>=` and `<=` ask for. */
  order?(value: string): number;
}

const CONFIDENCE = ['guess', 'likely', 'sure'];

/** What a condition can be about. */
const FIELDS: Readonly<Record<string, Field>> = {
  kind: { read: ({ kind }) => [kind], values: CLAIM_KINDS },
  confidence: {
    read: ({ confidence }) => [confidence],
    values: CONFIDENCE,
    order: (value) => CONFIDENCE.indexOf(value),
  },
  flag: { read: ({ flags }) => (flags.length === 0 ? ['none'] : flags) },
  rule: { read: ({ rule }) => [rule] },
  line: { read: ({ anchor }) => linesIn(anchor.lines), order: Number },
  entity: { read: ({ entity }) => (entity === undefined ? ['none'] : [entity]) },
  status: {
    read: ({ status }) => [status],
    values: ['proposed', 'accepted', 'edited', 'rejected', 'deferred'],
  },
  id: { read: ({ id }) => [id] },
};

/** Names of the fields, in the order of the documentation. */
export const FILTER_FIELDS: readonly string[] = Object.keys(FIELDS);

const CONDITION =
  /^(?<before>\s{0,20})(?<name>[\w-]{1,20})(?<gap>\s{0,20})(?<operator>!=|>=|<=|=)(?<space>\s{0,20})(?<value>[^=<>!]{0,200})$/u;

/**
 * Reads the filter of `--where`: conditions joined by commas, all of which must hold. `kind=link`, `flag=none`,
 * `flag!=inferred`, `rule=date/ja`, `confidence>=likely` (guess, likely, sure), `line<=20`. Never throws.
 */
export function parseWhere(text: string): ClaimFilter {
  const conditions: Matches[] = [];
  let start = 0;
  for (const part of text.split(',')) {
    const condition = readCondition(part, start);
    if ('message' in condition) return condition;
    conditions.push(condition.matches);
    start += part.length + 1;
  }
  return { ok: true, matches: (claim) => conditions.every((holds) => holds(claim)) };
}

function readCondition(part: string, start: number): ClaimFilter {
  const groups = CONDITION.exec(part)?.groups;
  const ink = part.trim();
  const at = start + part.indexOf(ink);
  if (groups === undefined) return refuse(at, Math.max(ink.length, 1), NO_CONDITION);
  const { before = '', name = '', gap = '', operator = '', space = '' } = groups;
  const nameAt = start + before.length;
  const operatorAt = nameAt + name.length + gap.length;
  const valueAt = operatorAt + operator.length + space.length;
  const value = (groups.value ?? '').trim();
  const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  if (field === undefined) return refuse(nameAt, name.length, NO_FIELD(name));
  if (value === '') return refuse(valueAt, 1, NO_VALUE(name));
  if (field.values !== undefined && !field.values.includes(value))
    return refuse(valueAt, value.length, NO_TERM(value, name, field.values));
  const { read, order } = field;
  if (operator === '=' || operator === '!=')
    return { ok: true, matches: (claim) => read(claim).includes(value) === (operator === '=') };
  if (order === undefined) return refuse(operatorAt, operator.length, NO_ORDER(name));
  const limit = order(value);
  if (Number.isNaN(limit)) return refuse(valueAt, value.length, NO_NUMBER(name));
  return {
    ok: true,
    matches: (claim) =>
      read(claim).some((one) => (operator === '>=' ? order(one) >= limit : order(one) <= limit)),
  };
}

function linesIn(lines: string): string[] {
  const [first = 0, last = first] = lines.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function refuse(offset: number, length: number, message: LocalizedText): ClaimFilter {
  return { ok: false, offset, length, message };
}

const NO_CONDITION: LocalizedText = {
  en: 'This is no condition; write field=value, field!=value or confidence>=value.',
  ja: '条件として読めません。field=value、field!=value、confidence>=value のように書きます。',
};
const NO_FIELD = (name: string): LocalizedText => ({
  en: `There is no field ${name}; there are ${FILTER_FIELDS.join(', ')}.`,
  ja: `項目 ${name} はありません。使えるのは ${FILTER_FIELDS.join('、')} です。`,
});
const NO_VALUE = (name: string): LocalizedText => ({
  en: `${name} needs a value.`,
  ja: `${name} に値が必要です。`,
});
const NO_TERM = (value: string, name: string, terms: readonly string[]): LocalizedText => ({
  en: `${value} is no ${name}; there are ${terms.join(', ')}.`,
  ja: `${name} に ${value} はありません。使えるのは ${terms.join('、')} です。`,
});
const NO_ORDER = (name: string): LocalizedText => ({
  en: `${name} has no order; only confidence and line take >= and <=.`,
  ja: `${name} に順序はありません。>= と <= が使えるのは confidence と line だけです。`,
});
const NO_NUMBER = (name: string): LocalizedText => ({
  en: `${name} needs a number.`,
  ja: `${name} には数を指定します。`,
});

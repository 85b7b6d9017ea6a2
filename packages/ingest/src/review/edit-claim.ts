import type { LocalizedText } from '@briefing/model/dataset';
import { parseEdtf } from '@briefing/model/dates';
import { toEdtf } from '../dates/value-bounds.ts';
import type { DraftClaim } from '../draft/draft-claim.ts';
import { NAME_TYPES } from '../names/named-entity.ts';
import type { DecisionDetails } from './decision.ts';

/** An edit as the details of a decision, or what is wrong with it. */
export type ClaimEdit =
  | { readonly ok: true; readonly details: DecisionDetails }
  | { readonly ok: false; readonly message: LocalizedText };

interface EditableField {
  readonly form: 'date' | 'text' | 'id' | readonly string[];
}

const TEXT: EditableField = { form: 'text' };
const DATE: EditableField = { form: 'date' };
const EVENT_TYPES = [
  'visit',
  'address',
  'meeting',
  'reception',
  'site-visit',
  'conference',
  'press-conference',
  'exercise',
  'deployment',
  'establishment',
  'operation',
  'release',
  'announcement',
  'incident',
  'politics',
];

/** Fields of each kind that a reviewer may change; a value without a name is for the first. */
const EDITABLE: Readonly<Record<DraftClaim['kind'], Readonly<Record<string, EditableField>>>> = {
  date: { date: DATE },
  event: {
    when: DATE,
    type: { form: EVENT_TYPES },
    status: { form: ['occurred', 'planned'] },
    place: TEXT,
  },
  entity: { name: TEXT, type: { form: NAME_TYPES }, id: { form: 'id' } },
  quotation: { speaker: TEXT, marked: { form: ['speech', 'title', 'name', 'scare'] } },
  abbreviation: { long: TEXT, short: TEXT, gloss: TEXT },
  link: { title: TEXT, kind: { form: ['related', 'source', 'person-page'] } },
  statement: {
    time: { form: ['past', 'planned', 'ongoing'] },
    when: DATE,
    modality: { form: ['certain', 'probable', 'possible', 'unstated'] },
    polarity: { form: ['affirmed', 'denied'] },
    speaker: TEXT,
  },
  mention: {},
};

/** The fields of a claim that may be edited, with their values; the first needs no name. */
export function editableFields(claim: DraftClaim): readonly { name: string; value: string }[] {
  const value: Readonly<Record<string, unknown>> = { ...claim.value };
  return Object.keys(EDITABLE[claim.kind]).map((name) => ({
    name,
    value: String((name === 'id' ? claim.entity : value[name]) ?? ''),
  }));
}

/**
 * Reads what a reviewer typed: the value of the first field, or `field=value`, several parted by `;`. Dates are EDTF,
 * `id` is that of a record. Never throws.
 */
export function readEdit(claim: DraftClaim, typed: string): ClaimEdit {
  const fields = EDITABLE[claim.kind];
  const [first] = Object.keys(fields);
  if (first === undefined) return refuse(NOT_EDITABLE(claim.kind));
  const parts = split(typed, fields);
  const value: Record<string, string> = {};
  let entity: string | undefined;
  for (const part of parts) {
    const named = /^\s*(?<name>[a-z]+)\s*=(?<text>.*)$/su.exec(part)?.groups;
    const isField = named !== undefined && Object.hasOwn(fields, named.name ?? '');
    const name = isField ? (named.name ?? first) : first;
    const text = (isField ? (named.text ?? '') : part).trim();
    const field = fields[name];
    if (field === undefined || text === '') return refuse(EMPTY(name));
    const problem = problemOf(text, field);
    if (problem !== undefined) return refuse(problem);
    if (field.form === 'id') entity = text;
    else value[name] = text;
  }
  return {
    ok: true,
    details: {
      ...(Object.keys(value).length > 0 && { value }),
      ...(entity !== undefined && { entity }),
    },
  };
}

/** A semicolon parts two fields only where a field follows; a title may hold one. */
function split(typed: string, fields: Readonly<Record<string, EditableField>>): string[] {
  const names = Object.keys(fields).join('|');
  return typed.split(new RegExp(`;(?=\\s{0,9}(?:${names})\\s{0,9}=)`, 'u'));
}

function problemOf(text: string, { form }: EditableField): LocalizedText | undefined {
  if (form === 'text') return /\p{Cc}/u.test(text) ? CONTROL : undefined;
  if (form === 'date') return parseEdtf(toEdtf(text)).ok ? undefined : NO_DATE(text);
  if (form === 'id')
    return /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text) ? undefined : NO_ID(text);
  return form.includes(text) ? undefined : NO_TERM(text, form);
}

function refuse(message: LocalizedText): ClaimEdit {
  return { ok: false, message };
}

const NOT_EDITABLE = (kind: string): LocalizedText => ({
  en: `A ${kind} has nothing to edit; accept or reject it.`,
  ja: `${kind} に編集できる項目はありません。採用か却下を選びます。`,
});
const EMPTY = (field: string): LocalizedText => ({
  en: `${field} needs a value.`,
  ja: `${field} に値が必要です。`,
});
const CONTROL: LocalizedText = {
  en: 'The value holds a control character.',
  ja: '値に制御文字が含まれています。',
};
const NO_DATE = (text: string): LocalizedText => ({
  en: `${text} is no date; write 2026-01-15, 2026-01 or 2026-01-12/2026-01-15.`,
  ja: `${text} は日付ではありません。2026-01-15、2026-01、2026-01-12/2026-01-15 のように書きます。`,
});
const NO_ID = (text: string): LocalizedText => ({
  en: `${text} is no id of a record; write it as person/ito-mei.`,
  ja: `${text} はレコードのIDではありません。person/ito-mei のように書きます。`,
});
const NO_TERM = (text: string, terms: readonly string[]): LocalizedText => ({
  en: `${text} is none of ${terms.join(', ')}.`,
  ja: `${text} は使えません。${terms.join('、')} のいずれかです。`,
});

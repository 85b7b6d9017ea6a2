import type { Dataset } from '@briefing/model/dataset';
import { foldText } from '../text/fold.ts';
import { EQUIPMENT_NOUNS } from './japanese/suffixes.ts';
import type { NamedEntity, NameForm, NameType } from './named-entity.ts';

/** Kinds of records whose names are looked for, with the type they are of. */
const KIND_TYPES = {
  person: 'person',
  office: 'office',
  organization: 'organization',
  place: 'place',
  exercise: 'exercise',
  equipment: 'equipment',
  program: 'program',
  document: 'document',
} as const;
/** Event records that have a name of their own. */
const EVENT_TYPES: Readonly<Record<string, NameType>> = {
  conference: 'forum',
  operation: 'operation',
  exercise: 'exercise',
};

interface Named {
  readonly id: string;
  readonly name: { readonly en: string; readonly ja: string };
  readonly type?: unknown;
  readonly aliases?: readonly NameAlias[] | undefined;
}

interface NameAlias {
  readonly text: string;
  readonly type?: string | undefined;
  readonly valid?: string | undefined;
}

/** Everything in a dataset that has a name, with all the forms it is printed in. */
export function datasetEntities(dataset: Dataset): NamedEntity[] {
  const found = new Map<string, { type: NameType; forms: NameForm[]; bounded: boolean }>();
  const add = (record: Named, type: NameType) => {
    // A class of weapons has no name, only words for it.
    if (type === 'equipment' && record.type === 'class') return;
    const names = [record.name.ja, record.name.en].flatMap((text) => plainForms(text));
    const aliases = (record.aliases ?? []).filter((alias) => isName(alias, type, record));
    const forms = [
      ...names,
      ...aliases.map(({ text, valid }) => form(text, valid)),
      ...surnames(record, type),
    ].filter(({ text }) => type !== 'equipment' || !isCommonNoun(text));
    const bounded = type === 'place' && record.type !== 'country' && record.type !== 'region';
    found.set(record.id, { type, forms, bounded });
  };
  for (const [kind, type] of Object.entries(KIND_TYPES)) {
    for (const record of namedRecords(dataset, kind)) add(record, type);
  }
  for (const event of dataset.all('event')) {
    const type = EVENT_TYPES[event.type];
    if (type !== undefined) add(event, type);
  }
  // An abbreviation stands for the one record that its term is about.
  for (const term of dataset.all('term')) {
    const [about, ...more] = term.about ?? [];
    const entity = about === undefined || more.length > 0 ? undefined : found.get(about);
    if (entity === undefined) continue;
    const texts = [term.abbreviation, term.expansion?.printed, term.expansion?.official];
    for (const text of texts) if (text !== undefined) entity.forms.push(form(text));
  }
  return [...found].map(([id, { type, forms, bounded }]) => ({
    id,
    type,
    forms,
    ...(bounded && { bounded }),
    origin: 'dataset',
  }));
}

const commonNouns: ReadonlySet<string> = new Set(EQUIPMENT_NOUNS);
const ENGLISH_NOUN =
  /^(?:uncrewed|unmanned|mobile|cruise|ballistic|anti-ship)? ?(?:drones?|missiles?|radars?|fighters?|aircraft|submarines?|destroyers?|frigates?|satellites?)$/iu;

/** 無人機, drones: a word for a kind of equipment. */
function isCommonNoun(text: string): boolean {
  return commonNouns.has(text) || ENGLISH_NOUN.test(text);
}

/** As printed in one text, a weapon or a program is often only described; and 新NDS is NDS with a word before it. */
function isName({ text, type }: NameAlias, kind: NameType, { aliases = [] }: Named): boolean {
  if (type !== 'as-printed') return true;
  if ((kind === 'equipment' || kind === 'program') && !/[A-Z\d]/u.test(text)) return false;
  return !aliases.some(
    (other) => other.text !== text && other.text.length > 1 && text.endsWith(other.text),
  );
}

function* namedRecords(dataset: Dataset, kind: string): Iterable<Named> {
  for (const one of [
    'person',
    'office',
    'organization',
    'place',
    'exercise',
    'equipment',
    'program',
    'document',
  ] as const) {
    if (one === kind) yield* dataset.all(one);
  }
}

function form(text: string, valid?: string): NameForm {
  const folded = foldText(text).text;
  return valid === undefined ? { text: folded } : { text: folded, valid };
}

/** `米国家防衛戦略(2026年)` is also printed without what its caption adds in brackets, `The Pentagon` without the article. */
function plainForms(text: string): NameForm[] {
  const whole = form(text);
  const bare = whole.text.replace(/ ?\([^()]*\)$/u, '').replace(/^The /u, '');
  if (bare === whole.text) return [whole];
  // An article is no part of a name in running text.
  return whole.text.startsWith('The ') ? [{ text: bare }] : [whole, { text: bare }];
}

/** Family names, by which texts call people once they are known. */
function surnames({ name }: Named, type: NameType): NameForm[] {
  if (type !== 'person') return [];
  const forms: NameForm[] = [];
  const parts = foldText(name.ja).text.split(/[・ ]/u);
  const foreign = name.ja.includes('・');
  const last = parts.at(-1);
  if (foreign && last !== undefined && last.length > 1) forms.push({ text: last });
  const words = foldText(name.en).text.split(' ');
  // Japanese names stand family name first in the records.
  const family = foreign ? words.at(-1) : words[0];
  if (words.length > 1 && family !== undefined && family.length > 2) forms.push({ text: family });
  return forms;
}

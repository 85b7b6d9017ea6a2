import type { LocalizedText } from '@briefing/model/dataset';
import type { DraftClaimOf } from '../draft/draft-claim.ts';
import { lexiconEntities } from '../names/lexicon-entities.ts';
import type { NameType } from '../names/named-entity.ts';
import { foldText } from '../text/fold.ts';
import { isJapanese } from '../text/script.ts';
import { requiredFields } from './entity-types.ts';
import type { NewAlias, NewRecord, OpenChoice, SkipReason } from './merged-record.ts';
import { slugOf, standInSlug } from './slug.ts';
import { halfWritten } from './todo.ts';

type Entity = DraftClaimOf<'entity'>;

/** The kind of record a name becomes; operations and forums are events, which need a date that the name does not give. */
const KIND_OF: Readonly<Record<NameType, NewRecord['kind'] | SkipReason>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  exercise: 'exercise',
  equipment: 'equipment',
  program: 'program',
  document: 'document',
  operation: 'is-event',
  forum: 'is-event',
  office: 'is-office',
};

/** The record of a name that the dataset does not have, or why it cannot become one. */
export function newEntity(claim: Entity, source: string): NewRecord | SkipReason {
  const { value, id } = claim;
  const kind = KIND_OF[value.type];
  if (kind === 'is-event' || kind === 'is-office' || kind === 'gone') return kind;
  const name = nameOf(claim);
  const recordId = recordIdOf(claim, kind, name);
  const aliases = [...new Set([value.name, ...value.forms])]
    .filter((form) => form !== name.en && form !== name.ja)
    .map((text) => ({ text, lang: langOf(text), type: 'as-printed' }));
  const fields = requiredFields(kind, name.ja.startsWith('TODO') ? value.name : name.ja);
  const open: OpenChoice[] = [
    ...Object.keys(fields).map(
      (field): OpenChoice => ({ pointer: `/${field}`, reason: 'check-type' }),
    ),
    ...(recordId.includes('/new-') ? [{ pointer: '', reason: 'choose-id' } as const] : []),
  ];
  return {
    kind,
    id: recordId,
    value: {
      name,
      ...(aliases.length > 0 && { aliases }),
      ...fields,
      sources: [source],
    },
    from: [id],
    open,
  };
}

/** Printed forms that a record of the dataset lacks; `known` are the forms by which texts are searched for it. */
export function newAliases(
  { id, value }: Entity,
  record: string,
  authored: unknown,
  known: ReadonlySet<string>,
): NewAlias[] {
  const own = new Set([...known, ...writtenForms(authored)].map(folded));
  return value.forms.flatMap((text) =>
    own.has(folded(text))
      ? []
      : [
          {
            id: record,
            alias: { text, lang: langOf(text), type: 'as-printed' as const },
            from: [id],
          },
        ],
  );
}

const folded = (text: string) => foldText(text).text;

/** Names and aliases as the record has them. */
function writtenForms(authored: unknown): string[] {
  if (typeof authored !== 'object' || authored === null) return [];
  const aliases: unknown = Reflect.get(authored, 'aliases');
  const name: unknown = Reflect.get(authored, 'name');
  const texts = Array.isArray(aliases) ? aliases.map((alias) => Object(alias).text) : [];
  return [...texts, Object(name).en, Object(name).ja].filter((text) => typeof text === 'string');
}

/** Well-known names are listed in both languages; of others the text gives one. */
function nameOf({ entity = '', value }: Entity): LocalizedText {
  const listed = entity.startsWith('lexicon:')
    ? lexiconEntities().filter(({ id }) => id === entity)
    : [];
  const ja = listed
    .flatMap(({ forms }) => forms)
    .find(({ text }) => langOf(text) === 'ja' && text.length > 1)?.text;
  const en = entity.slice(entity.indexOf('/') + 1);
  return ja === undefined || langOf(en) === 'ja'
    ? halfWritten(value.name, langOf(value.name))
    : { en, ja };
}

/** The id that a new entity gets: the reviewer's, or one made of the name. */
function recordIdOf({ entity = '', value }: Entity, kind: string, name: LocalizedText): string {
  if (/^[a-z]+\/[a-z0-9-]+$/u.test(entity)) return entity;
  const names = [...(name.en.startsWith('TODO') ? [] : [name.en]), value.name, ...value.forms];
  const latin = names.map(slugOf).find((slug) => slug !== undefined);
  return `${kind}/${latin ?? standInSlug(value.name)}`;
}

function langOf(text: string): 'en' | 'ja' {
  return [...text].some((_char, at) => isJapanese(text, at)) ? 'ja' : 'en';
}

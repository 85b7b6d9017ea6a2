import type { DraftClaimOf } from '../draft/draft-claim.ts';
import type { NameType } from '../names/named-entity.ts';
import { isJapanese } from '../text/script.ts';
import type { NewAlias, NewRecord, OpenChoice } from './merged-record.ts';
import { slugOf, standInSlug } from './slug.ts';
import { halfWritten } from './todo.ts';

type RecordKind = NewRecord['kind'];

/** The kind of record a name becomes; operations and forums are events, which need a date that the name does not give. */
const KIND_OF: Readonly<Partial<Record<NameType, RecordKind>>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  exercise: 'exercise',
  equipment: 'equipment',
  program: 'program',
  document: 'document',
};

/** Fields that a kind requires and that only words of the name can suggest. */
const REQUIRED: Readonly<
  Partial<Record<RecordKind, (name: string) => Readonly<Record<string, unknown>>>>
> = {
  organization: (name) => ({ type: organizationType(name) }),
  place: (name) => ({ type: placeType(name) }),
  equipment: (name) => ({ type: equipmentType(name) }),
  program: () => ({ parties: [] }),
  document: (name) => ({ type: /plan|計画/iu.test(name) ? 'plan' : 'strategy', issuers: [] }),
};

function organizationType(name: string): string {
  if (/省|庁|局|Ministry|Department|Agency|Office|Bureau/u.test(name)) return 'government';
  if (/議会|国会|院$|委員会|Congress|Senate|Parliament|Committee/u.test(name)) return 'legislature';
  if (/司令部|Command|Headquarters/u.test(name)) return 'command';
  if (
    /連隊|師団|旅団|隊$|Brigade|Regiment|Squadron|Division|Task Force|Wing|Fleet|艦隊/u.test(name)
  )
    return 'unit';
  if (/軍|自衛隊|Navy|Army|Force|Corps|Guard/u.test(name)) return 'armed-force';
  if (/研究所|Institute|Center|Centre|Foundation|シンクタンク/u.test(name)) return 'think-tank';
  if (/新聞|通信|放送|テレビ|News|Times|Post|Shimbun|Press/u.test(name)) return 'media';
  return /社|工業|重工|Inc|Ltd|Corp|Systems|Industries|Company/u.test(name)
    ? 'company'
    : 'association';
}

function placeType(name: string): string {
  if (/基地|駐屯地|飛行場|Base|Camp|Station|Fort/u.test(name)) return 'base';
  if (/諸島|列島|群島|Islands/u.test(name)) return 'islands';
  if (/島|Island/u.test(name)) return 'island';
  if (/県|府$|州|Prefecture|Province|State/u.test(name)) return 'division';
  if (/空港|造船所|宮殿|Airport|Palace|Shipyard/u.test(name)) return 'building';
  return /海|湾|海峡|地方|Sea|Bay|Strait|Gulf|Region/u.test(name) ? 'region' : 'city';
}

function equipmentType(name: string): string {
  if (/艦|船|^(?:HMAS|USS|JS|HMS|INS|ROKS|BRP) /u.test(name)) return 'ship';
  if (/無人|ドローン|^[MR]Q-/u.test(name)) return 'drone';
  if (/ミサイル|誘導弾|Missile|^(?:SM|PAC|MIM|AIM)-?\d/u.test(name)) return 'missile';
  if (/レーダー|Radar/u.test(name)) return 'radar';
  return /機|^(?:F|P|C|E|B|KC|MV|CH|UH|MH|AH|EA)-?\d/u.test(name) ? 'aircraft' : 'class';
}

/** What accepted names add: records for new ones, printed forms for those the dataset has. */
export function mergeEntity(
  claim: DraftClaimOf<'entity'>,
  source: string,
  knownForms: (id: string) => ReadonlySet<string> | undefined,
): {
  readonly record?: NewRecord;
  readonly aliases: readonly NewAlias[];
  readonly reason?: string;
} {
  const { entity = '', value, id } = claim;
  const known = knownForms(entity);
  if (known !== undefined) {
    const missing = value.forms.filter((form) => !known.has(form));
    return {
      aliases: missing.map((text) => ({
        id: entity,
        alias: { text, lang: langOf(text), type: 'as-printed' },
        from: [id],
      })),
    };
  }
  const kind = KIND_OF[value.type];
  if (kind === undefined)
    return { aliases: [], reason: `a ${value.type} is an event; write it as one` };
  const recordId = recordIdOf(claim, kind);
  const lang = langOf(value.name);
  const aliases = value.forms
    .filter((form) => form !== value.name)
    .map((text) => ({ text, lang: langOf(text), type: 'as-printed' }));
  const fields = REQUIRED[kind]?.(value.name) ?? {};
  const open: OpenChoice[] = [
    ...Object.keys(fields).map(
      (field): OpenChoice => ({ pointer: `/${field}`, reason: 'check-type' }),
    ),
    ...(recordId.includes('/new-') ? [{ pointer: '', reason: 'choose-id' } as const] : []),
  ];
  return {
    record: {
      kind,
      id: recordId,
      value: {
        name: halfWritten(value.name, lang),
        ...(aliases.length > 0 && { aliases }),
        ...fields,
        sources: [source],
      },
      from: [id],
      open,
    },
    aliases: [],
  };
}

/** The id that a new entity gets: the reviewer's, or one made of the name. */
export function recordIdOf({ entity = '', value }: DraftClaimOf<'entity'>, kind: string): string {
  if (/^[a-z]+\/[a-z0-9-]+$/u.test(entity)) return entity;
  const latin = [value.name, ...value.forms].map(slugOf).find((slug) => slug !== undefined);
  return `${kind}/${latin ?? standInSlug(value.name)}`;
}

function langOf(text: string): 'en' | 'ja' {
  return [...text].some((_char, at) => isJapanese(text, at)) ? 'ja' : 'en';
}

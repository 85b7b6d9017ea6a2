import { toEdtf } from '../dates/value-bounds.ts';
import type { DraftClaimOf } from '../draft/draft-claim.ts';
import { isJapanese } from '../text/script.ts';
import type { NewRecord, OpenChoice } from './merged-record.ts';
import { slugOf, standInSlug } from './slug.ts';
import { halfWritten, unwritten } from './todo.ts';

/** Looks up the record that an entity of the draft became. */
export type RecordOf = (entity: string) => string | undefined;

/** Kinds that can take part in an event; others are what it is about. */
const AGENTS = /^(?:person|office|organization)\//u;

/** A dated event as a record; its name is the editor's to write. */
export function mergeEvent(
  claim: DraftClaimOf<'event'>,
  source: string,
  recordOf: RecordOf,
  taken: ReadonlySet<string>,
): NewRecord {
  const { value, id } = claim;
  const found = value.participants.flatMap((entity) => recordOf(entity) ?? []);
  const agents = found.filter((record) => AGENTS.test(record));
  const about = found.filter((record) => !AGENTS.test(record) && !record.startsWith('place/'));
  const place = value.place === undefined ? undefined : recordOf(value.place);
  const series = about.find((record) => record.startsWith('exercise/'));
  const rest = about.filter((record) => record !== series);
  const type = value.type ?? 'announcement';
  const when = toEdtf(value.when);
  const open: OpenChoice[] = [
    ...(value.type === undefined ? [{ pointer: '/type', reason: 'check-type' } as const] : []),
    ...value.participants
      .filter((entity) => recordOf(entity) === undefined)
      .map(
        (entity): OpenChoice => ({ pointer: '/participants', reason: 'left-out', detail: entity }),
      ),
  ];
  return {
    kind: 'event',
    id: freeId(`event/${when.replaceAll('/', '-')}-${type}`, taken),
    value: {
      name: unwritten(),
      type,
      status: value.status,
      when,
      ...(place?.startsWith('place/') === true && { places: [place] }),
      ...(agents.length > 0 && { participants: agents.map((agent) => ({ agent })) }),
      ...(series !== undefined && { series }),
      ...(rest.length > 0 && { about: rest }),
      sources: [source],
    },
    from: [id],
    open,
  };
}

/** An abbreviation as a glossary entry; the meaning is the editor's to write. */
export function mergeAbbreviation(
  claim: DraftClaimOf<'abbreviation'>,
  source: string,
  about: string | undefined,
  taken: ReadonlySet<string>,
): NewRecord {
  const { short, long, gloss } = claim.value;
  const japanese = isJapanese(long, long.length - 1) ? long : gloss;
  const english = isJapanese(long, long.length - 1) ? undefined : long;
  return {
    kind: 'term',
    id: freeId(`term/${slugOf(short) ?? standInSlug(short)}`, taken),
    value: {
      name: {
        en: english === undefined ? unwritten(short).en : `${english} (${short})`,
        ja: japanese === undefined ? unwritten(short).ja : `${japanese}(${short})`,
      },
      abbreviation: short,
      ...(english !== undefined && { expansion: { printed: english } }),
      ...(japanese !== undefined && { japanese: { printed: japanese } }),
      definition: unwritten(),
      ...(about !== undefined && { about: [about] }),
      sources: [source],
    },
    from: [claim.id],
    open: [],
  };
}

/** A link as a source; who publishes it and how far it is to be trusted is the editor's to say. */
export function mergeLink(
  claim: DraftClaimOf<'link'>,
  lang: 'en' | 'ja',
  taken: ReadonlySet<string>,
): NewRecord {
  const { url, title, date } = claim.value;
  const [path = ''] = url.replace(/^https?:\/\/(?:www\.)?/u, '').split(/[?#]/u);
  return {
    kind: 'source',
    id: freeId(`source/${slugOf(path) ?? standInSlug(url)}`, taken),
    value: {
      name: title === undefined ? unwritten() : halfWritten(title, lang),
      ...(title !== undefined && { title: { text: title, basis: 'as-found' } }),
      publisher: unwritten(),
      ...(date !== undefined && { published: toEdtf(date) }),
      lang,
      type:
        claim.value.kind === 'person-page'
          ? 'social'
          : claim.value.kind === 'source'
            ? 'official'
            : 'blog',
      reliability: 'F',
      url,
    },
    from: [claim.id],
    open: [
      { pointer: '/type', reason: 'check-type' },
      { pointer: '/reliability', reason: 'rate-source' },
    ],
  };
}

/** The id, or with a number after it where it is taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

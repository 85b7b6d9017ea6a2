import { toEdtf } from '../dates/value-bounds.ts';
import type { DraftClaimOf } from '../draft/draft-claim.ts';
import { isJapanese } from '../text/script.ts';
import type { NewRecord, OpenChoice } from './merged-record.ts';
import { slugOf, standInSlug } from './slug.ts';
import { halfWritten, unwritten } from './todo.ts';

/** Looks up the record that an entity of the draft became. */
export type RecordOf = (entity: string) => string | undefined;

/** Kinds that can take part in an event and speak; others are what it is about. */
export const AGENTS = /^(?:person|office|organization)\//u;

/** A dated event as a record; its name is the editor's to write. `when` goes before the date of the draft. */
export function mergeEvent(
  claim: DraftClaimOf<'event'>,
  source: string,
  recordOf: RecordOf,
  when = claim.value.when,
): NewRecord {
  const { value, id } = claim;
  const found = [...new Set(value.participants.flatMap((entity) => recordOf(entity) ?? []))];
  const agents = found.filter((record) => AGENTS.test(record));
  const about = found.filter((record) => !AGENTS.test(record) && !record.startsWith('place/'));
  const place = value.place === undefined ? undefined : recordOf(value.place);
  const series = about.find((record) => record.startsWith('exercise/'));
  const rest = about.filter((record) => record !== series);
  const type = value.type ?? 'announcement';
  const date = toEdtf(when);
  const left = [...value.participants, ...(value.place === undefined ? [] : [value.place])].filter(
    (entity) => recordOf(entity) === undefined,
  );
  const open: OpenChoice[] = [
    ...(value.type === undefined ? [{ pointer: '/type', reason: 'check-type' } as const] : []),
    ...[...new Set(left)].map(
      (entity): OpenChoice => ({
        pointer: entity === value.place ? '/places' : '/participants',
        reason: 'left-out',
        detail: entity,
      }),
    ),
  ];
  return {
    kind: 'event',
    id: `event/${dateSlug(date)}-${type}`,
    value: {
      name: unwritten(),
      type,
      status: value.status,
      when: date,
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

/** A date as part of an id: marks of EDTF that an id cannot hold are left out. */
function dateSlug(date: string): string {
  return date.replaceAll(/[^\d-]+/gu, '-').replaceAll(/^-{1,9}|-{1,9}$/gu, '');
}

/** An abbreviation as a glossary entry; the meaning is the editor's to write. */
export function mergeAbbreviation(claim: DraftClaimOf<'abbreviation'>, source: string): NewRecord {
  const { short, long, gloss } = claim.value;
  const inJapanese = [...long].some((_char, at) => isJapanese(long, at));
  const japanese = inJapanese ? long : gloss;
  const english = inJapanese ? undefined : long;
  return {
    kind: 'term',
    id: `term/${slugOf(short) ?? standInSlug(short)}`,
    value: {
      name: {
        en: english === undefined ? unwritten(short).en : `${english} (${short})`,
        ja: japanese === undefined ? unwritten(short).ja : `${japanese}(${short})`,
      },
      abbreviation: short,
      ...(english !== undefined && { expansion: { printed: english } }),
      ...(japanese !== undefined && { japanese: { printed: japanese } }),
      definition: unwritten(),
      sources: [source],
    },
    from: [claim.id],
    open: [],
  };
}

const LINK_TYPES = { 'person-page': 'social', source: 'official', related: 'blog' } as const;

/** A link as a source; who publishes it and how far it is to be trusted is the editor's to say. */
export function mergeLink(claim: DraftClaimOf<'link'>, lang: 'en' | 'ja'): NewRecord {
  const { url, title, date, kind } = claim.value;
  const [path = ''] = url.replace(/^https?:\/\/(?:www\.)?/u, '').split(/[?#]/u);
  return {
    kind: 'source',
    id: `source/${slugOf(path.replaceAll('.', ' ')) ?? standInSlug(url)}`,
    value: {
      name: title === undefined ? unwritten() : halfWritten(title, lang),
      ...(title !== undefined && { title: { text: title, basis: 'as-found' } }),
      publisher: unwritten(),
      ...(date !== undefined && { published: toEdtf(date) }),
      lang,
      type: LINK_TYPES[kind],
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

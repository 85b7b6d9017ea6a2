import type { Kind, Lang } from '@briefing/model/dataset';

/** Where the pages of a kind stand; a new kind needs its line here. */
const folders: Readonly<Record<Kind, string>> = {
  briefing: 'briefings',
  claim: 'claims',
  event: 'events',
  person: 'people',
  office: 'offices',
  tenure: 'tenures',
  organization: 'organizations',
  place: 'places',
  exercise: 'exercises',
  equipment: 'equipment',
  program: 'programs',
  document: 'documents',
  term: 'glossary',
  expectation: 'expectations',
  correction: 'corrections',
  source: 'sources',
};

/** Whether the site has a place for records of a kind. */
export function isKind(kind: string): kind is Kind {
  return Object.hasOwn(folders, kind);
}

/** Folder of a kind in the address of its pages. */
export function folderOf(kind: Kind): string {
  return folders[kind];
}

/** The part of an id after its kind: `koizumi-shinjiro`, for claims `<briefing>/041`. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** Last part of an id; of a claim its number. */
export function numberOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** A page of the site in a language, from its address in English: `/timeline/` → `/ja/timeline/`. */
export function pathIn(lang: Lang, path: string): string {
  return lang === 'en' ? path : `/${lang}${path}`;
}

/** Address of a record's page, the same in both languages before the language is put in. */
export function recordPath({ id, kind }: { id: string; kind: Kind }): string {
  return `/${folderOf(kind)}/${slugOf(id)}/`;
}

/** Address of the record as JSON; one for both languages, because the record holds both. */
export function dataPath(record: { id: string; kind: Kind }): string {
  return recordPath(record).replace(/\/$/u, '.json');
}

/** Address of the list of a kind. */
export function kindPath(kind: Kind): string {
  return `/${folderOf(kind)}/`;
}

/** Id of an element on the briefing page that stands for a claim: `c041`. */
export function claimAnchor(claimId: string): string {
  return `c${numberOf(claimId)}`;
}

/** Where a claim stands on the page of its briefing. */
export function claimInBriefing(claimId: string): string {
  const [, briefing = ''] = claimId.split('/');
  return `/${folderOf('briefing')}/${briefing}/#${claimAnchor(claimId)}`;
}

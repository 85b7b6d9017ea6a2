import type { AnyRecord, Dataset, Lang } from '@briefing/model/dataset';
import { type Located, valuesAt } from '@briefing/model/dataset';
import { edtfBounds, parseEdtf } from '@briefing/model/dates';
import type { BilingualText, FacetLabels, SearchDocument } from './search-document.ts';

type KindDescription = Dataset['catalog']['kinds'][number];
type Published = { readonly id: string; readonly kind: string };

/**
 * Where a record of any kind keeps what it is called, beside its name: the fields are the same wherever
 * they occur, and the catalog does not describe plain text.
 */
const NAME_PATHS = [
  'reading',
  'aliases.*.text',
  'abbreviation',
  'expansion.official',
  'expansion.printed',
  'japanese.official',
  'japanese.printed',
];
/** What a source is headed: words of another's text, which may be the name of what it tells about. */
const HEADLINE_PATH = 'title.text';
/** Vocabularies of which a query can ask for a value. */
const FACET_VOCABULARIES = ['standing', 'verdict'];
/** Where a record says in which language it was written. */
const LANG_PATH = 'lang';
const LANGS: readonly Lang[] = ['en', 'ja'];

/**
 * What the engine is given of each record of a dataset: everything is read by the paths of the catalog,
 * so a new kind needs nothing here.
 */
export function* documentsOf(dataset: Dataset): Generator<SearchDocument> {
  const meant = namesMeantElsewhere(dataset);
  for (const description of dataset.catalog.kinds) {
    for (const record of recordsOf(dataset, description.kind)) {
      yield documentOf(dataset, description, record, meant.get(record.id) ?? []);
    }
  }
}

/** Labels of kinds, of the values that a query can ask for, and of languages. */
export function facetLabelsOf({ catalog }: Dataset): FacetLabels {
  const kinds = catalog.kinds.map(({ kind, label }) => [kind, label] as const);
  const vocabularies = FACET_VOCABULARIES.map((name) => [name, catalog.vocabularies[name] ?? {}]);
  return {
    kind: Object.fromEntries(kinds),
    ...Object.fromEntries(vocabularies),
    lang: { en: { en: 'English', ja: '英語' }, ja: { en: 'Japanese', ja: '日本語' } },
  };
}

function documentOf(
  dataset: Dataset,
  description: KindDescription,
  record: Published,
  meant: readonly string[],
): SearchDocument {
  const references = dataset.referencesFrom(record.id);
  const toSource = new Set(
    description.fields
      .filter(({ targets }) => targets?.join() === 'source')
      .map(({ path }) => path),
  );
  const targets = (source: boolean) =>
    references
      .filter(({ path }) => toSource.has(path) === source)
      .map(({ to }) => dataset.get(to)?.id ?? to);
  return {
    id: record.id,
    kind: record.kind,
    title: { en: dataset.caption(record.id, 'en'), ja: dataset.caption(record.id, 'ja') },
    names: [...namesOf(record), ...meant],
    body: bodyOf(description, record),
    about: targets(false),
    sources: targets(true),
    ...datesOf(description, record),
    facets: facetsOf(description, record),
  };
}

function namesOf(record: Published): string[] {
  const named = LANGS.flatMap((lang) => texts(valuesAt(record, `name.${lang}`)));
  return named.length === 0
    ? []
    : [...named, ...NAME_PATHS.flatMap((path) => texts(valuesAt(record, path)))];
}

/** A headline and the text of all localized fields that the title does not show, a paragraph for each. */
function bodyOf({ fields, caption }: KindDescription, record: Published): BilingualText {
  const shown = new Set(caption);
  const located = fields
    .filter(({ path, format }) => format === 'localized' && !shown.has(path))
    .flatMap(({ path }) => valuesAt(record, path));
  const headline = texts(valuesAt(record, HEADLINE_PATH));
  const inJapanese = texts(valuesAt(record, LANG_PATH)).includes('ja');
  const [en = '', ja = ''] = LANGS.map((lang) =>
    [
      ...((lang === 'ja') === inJapanese ? headline : []),
      ...located.flatMap(({ value }) => texts(valuesAt(value, lang))),
    ].join('\n'),
  );
  return { en, ja };
}

function datesOf({ when }: KindDescription, record: Published): Pick<SearchDocument, 'dates'> {
  const bounds = when.flatMap((path) =>
    texts(valuesAt(record, path)).flatMap((text) => {
      const parsed = parseEdtf(text);
      return parsed.ok ? [edtfBounds(parsed.value)] : [];
    }),
  );
  if (bounds.length === 0) return {};
  const mins = bounds.map(({ min }) => min ?? '').sort();
  const maxs = bounds.map(({ max }) => max ?? '\uffff').sort();
  const max = maxs.at(-1);
  return {
    dates: { min: mins[0] || undefined, max: max === '\uffff' ? undefined : max },
  };
}

function facetsOf({ fields }: KindDescription, record: Published): Record<string, string[]> {
  const facets: Record<string, string[]> = {};
  for (const { path, vocabulary } of fields) {
    if (vocabulary === undefined || !FACET_VOCABULARIES.includes(vocabulary)) continue;
    facets[vocabulary] = texts(valuesAt(record, path));
  }
  // A record that does not say its language is ours, and we write both.
  const lang = texts(valuesAt(record, LANG_PATH));
  return { ...facets, lang: lang.length === 0 ? [...LANGS] : lang };
}

/** Names under which another record lists what they stand for today, by that record. */
function namesMeantElsewhere(dataset: Dataset): Map<string, string[]> {
  const meant = new Map<string, string[]>();
  for (const { kind } of dataset.catalog.kinds) {
    for (const record of recordsOf(dataset, kind)) {
      for (const { value } of valuesAt(record, 'aliases.*')) {
        const [text] = texts(valuesAt(value, 'text'));
        const [target] = texts(valuesAt(value, 'means'));
        if (text === undefined || target === undefined) continue;
        const id = dataset.get(target)?.id ?? target;
        meant.set(id, [...(meant.get(id) ?? []), text]);
      }
    }
  }
  return meant;
}

/** The catalog travels with the records, so a kind that it names is one of theirs. */
function recordsOf(dataset: Dataset, kind: string): readonly Published[] {
  return dataset.all(kind as AnyRecord['kind']);
}

function texts(located: readonly Located[]): string[] {
  return located.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

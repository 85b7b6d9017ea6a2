import type { Catalog, Dataset, FieldDescription, KindDescription } from '@briefing/model/dataset';
import { type DateFormatOptions, formatEdtf } from '@briefing/model/dates';
import { type Span, span } from '../output/span.ts';
import type { View } from '../output/view.ts';
import { wordOf } from './words.ts';

/** Turns values of records into text by what the catalog says of their fields. */
export interface RecordReader {
  readonly dataset: Dataset;
  readonly view: View;
  /** The description of a kind; undefined for one the catalog does not have. */
  kind(kind: string): KindDescription | undefined;
  /** What the catalog says of a field; undefined for plain text and numbers. */
  field(kind: string, path: string): FieldDescription | undefined;
  /** The value of a field that is no list: one of a text in both languages, or of a reason why it is unknown, included. */
  value(value: unknown, kind: string, path: string, options?: ValueOptions): Span[];
  /** Label of a term in the language of the view. */
  term(vocabulary: string, term: string): string;
  /** A date in words. */
  date(edtf: string, options?: Partial<DateFormatOptions>): string;
  caption(id: string): string;
  /** The name of a record with its id. */
  reference(id: string): Span[];
}

/** How a value is written. */
export interface ValueOptions {
  /** In tables: no weekdays, no ids. */
  readonly short?: boolean;
}

/** A reader for one dataset and one way of showing it. */
export function createRecordReader(dataset: Dataset, view: View): RecordReader {
  const { catalog } = dataset;
  const { lang } = view;
  const kinds = new Map(catalog.kinds.map((kind) => [kind.kind, kind]));
  const fields = fieldsByPath(catalog);
  const caption = (id: string) => dataset.caption(id, lang);
  const reference = (id: string) => [span(caption(id)), span(`  ${id}`, 'faint')];
  const term = (vocabulary: string, key: string) => {
    const terms = catalog.vocabularies[vocabulary] ?? {};
    return Object.hasOwn(terms, key) ? (terms[key]?.[lang] ?? key) : key;
  };
  const date = (edtf: string, options: Partial<DateFormatOptions> = {}) =>
    formatEdtf(edtf, { lang, ...options });
  return {
    dataset,
    view,
    kind: (kind) => kinds.get(kind),
    field: (kind, path) => fields.get(`${kind} ${path}`),
    term,
    date,
    caption,
    reference,
    value(value, kind, path, { short = false } = {}) {
      if (typeof value === 'object' && value !== null) {
        const reason: unknown = Reflect.get(value, 'unknown');
        const vocabulary = fields.get(`${kind} ${path}.unknown`)?.vocabulary ?? '';
        return [
          span(typeof reason === 'string' ? term(vocabulary, reason) : localized(value, lang)),
        ];
      }
      const text = String(value);
      const field = fields.get(`${kind} ${path}`);
      switch (field?.format) {
        case 'reference':
          return short ? [span(caption(text))] : reference(text);
        case 'vocabulary':
          return [span(term(field.vocabulary ?? '', text))];
        case 'edtf':
          return [span(date(text, short ? { style: 'short' } : { weekday: true }))];
        case 'lines':
          return [span(linesText(text, lang))];
        default:
          return [span(wordOf(path, text, lang))];
      }
    },
  };
}

/** Lines of a text for people. */
export function linesText(lines: string, lang: View['lang']): string {
  if (lang === 'ja') return `${lines}行`;
  return lines.includes('-') ? `lines ${lines}` : `line ${lines}`;
}

/** A text in both languages, in the language wanted; anything else as it is stored. */
function localized(value: object, lang: View['lang']): string {
  const text: unknown = Reflect.get(value, lang);
  return typeof text === 'string' ? text : JSON.stringify(value);
}

function fieldsByPath({ kinds }: Catalog): ReadonlyMap<string, FieldDescription> {
  const found = new Map<string, FieldDescription>();
  for (const { kind, fields } of kinds) {
    for (const field of fields) {
      const key = `${kind} ${field.path}`;
      // A field that takes two formats, such as a name or a link, keeps the first.
      if (!found.has(key)) found.set(key, field);
    }
  }
  return found;
}

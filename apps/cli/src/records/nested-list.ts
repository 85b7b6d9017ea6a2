import type { Lang } from '@briefing/model/dataset';
import { item, type Labelled, labelled } from '../output/layout.ts';
import { type Line, type Span, span } from '../output/span.ts';
import { fieldName } from './field-names.ts';
import { type Fields, isFields } from './field-values.ts';
import { holderSpans } from './holder-spans.ts';
import type { RecordReader } from './record-reader.ts';
import { separator } from './separator.ts';

/** Formats whose values are short enough to stand in brackets after the head of an element. */
const BRACKETED: ReadonlySet<string | undefined> = new Set(['vocabulary', undefined]);

/** The elements of a list of fields: the head on one line, short terms in brackets, the rest with labels below. */
export function nestedList(
  reader: RecordReader,
  kind: string,
  path: string,
  elements: readonly unknown[],
  date?: string,
): Line[] {
  return elements.flatMap((element) =>
    isFields(element)
      ? nestedElement(reader, kind, `${path}.*`, element, date)
      : item('-', reader.value(element, kind, `${path}.*`), reader.view),
  );
}

function nestedElement(
  reader: RecordReader,
  kind: string,
  path: string,
  element: Fields,
  date: string | undefined,
): Line[] {
  const { view } = reader;
  const keys = Object.keys(element);
  const formatOf = (key: string) => reader.field(kind, `${path}.${key}`)?.format;
  const head = keys.includes('text') ? 'text' : keys.find((key) => key !== 'when');
  const rest = keys.filter((key) => key !== 'when' && key !== head);
  const inBrackets = rest.filter((key) => isShort(element[key]) && BRACKETED.has(formatOf(key)));
  const when = element.when;
  const spans: Span[] = [
    ...(typeof when === 'string'
      ? [span(`${reader.date(when, { weekday: true })}  `, 'strong')]
      : []),
    ...(head === undefined ? [] : reader.value(element[head], kind, `${path}.${head}`)),
    ...bracketed(
      inBrackets.flatMap((key) => reader.value(element[key], kind, `${path}.${key}`)),
      view.lang,
    ),
  ];
  const rows = rest
    .filter((key) => !inBrackets.includes(key))
    .map(
      (key): Labelled => ({
        label: fieldName(key, view.lang),
        value: values(reader, kind, `${path}.${key}`, element[key]),
      }),
    );
  const held = holderSpans(
    reader,
    head === undefined ? undefined : element[head],
    typeof when === 'string' ? when : date,
  );
  return [
    ...item('-', spans, view),
    ...held.flatMap((holder) => item(' ', holder, view)),
    ...labelled(rows, view, 4),
  ];
}

function isShort(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

function bracketed(terms: readonly Span[], lang: Lang): Span[] {
  if (terms.length === 0) return [];
  return [span(`  (${terms.map(({ text }) => text).join(separator(lang))})`, 'faint')];
}

/** Values of one field of an element, a paragraph each. */
function values(reader: RecordReader, kind: string, path: string, value: unknown): Span[][] {
  if (Array.isArray(value)) return value.flatMap((one) => values(reader, kind, `${path}.*`, one));
  if (!isFields(value)) return [reader.value(value, kind, path)];
  return Object.entries(value).map(([key, one]) => [
    span(`${fieldName(key, reader.view.lang)} `, 'faint'),
    ...reader.value(one, kind, `${path}.${key}`),
  ]);
}

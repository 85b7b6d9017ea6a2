import type { FieldDescription } from '@briefing/model/dataset';

/** What a JSON Schema says, as far as the reference shows it. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: string;
}

/** A field of a kind as its reference page shows it. */
export interface ModelField {
  /** Dotted path; `*` stands for every element of a list. */
  readonly path: string;
  readonly isRequired: boolean;
  readonly isList: boolean;
  /** Type of the value by JSON Schema, or a finer one by the catalog: `reference`, `edtf` and so on. */
  readonly type: string;
  /** Kinds to which a reference may point; empty means any. */
  readonly targets: readonly string[];
  /** Terms that the field takes. */
  readonly terms: readonly string[];
  readonly vocabulary?: string;
  /** English; the schema has no other language. */
  readonly description?: string;
}

/** The fields of a published kind in schema order, nested ones after the field that holds them. */
export function modelFields(schema: object, formats: readonly FieldDescription[]): ModelField[] {
  return fieldsOf(schema as Schema, '', formats);
}

function fieldsOf(
  { properties = {}, required = [] }: Schema,
  prefix: string,
  formats: readonly FieldDescription[],
): ModelField[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const isList = field.items !== undefined;
    const inner = field.items ?? field;
    const valuePath = isList ? `${path}.*` : path;
    const format = formats.find((one) => one.path === valuePath || one.path === path);
    const own: ModelField = {
      path,
      isRequired: required.includes(name),
      isList,
      type: format?.format ?? typeOf(inner),
      targets: format?.targets ?? [],
      terms: inner.enum ?? (inner.const === undefined ? [] : [inner.const]),
      ...(format?.vocabulary === undefined ? {} : { vocabulary: format.vocabulary }),
      ...(field.description === undefined ? {} : { description: field.description }),
    };
    // Both languages of a text go without saying.
    if (own.type === 'localized') return [own];
    const nested = [inner, ...(inner.anyOf ?? [])].flatMap((one) =>
      fieldsOf(one, `${valuePath}.`, formats),
    );
    return [
      own,
      ...nested.filter((one, at) => nested.findIndex(({ path: p }) => p === one.path) === at),
    ];
  });
}

function typeOf({ type, anyOf, properties }: Schema): string {
  if (type !== undefined) return type;
  if (properties !== undefined) return 'object';
  return [...new Set((anyOf ?? []).map(typeOf))].join(' | ') || 'string';
}

import { z } from 'zod';
import { fieldFormats } from '../fields/field-format.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';

/** What an author must know of a field to fill it in. */
export interface FieldGuide {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  /** What is written: `text`, `localized`, `date`, `id`, `term`, `number`, `yes-no`, or a `map` of other fields. */
  readonly type: 'text' | 'localized' | 'date' | 'id' | 'term' | 'number' | 'yes-no' | 'map';
  /** Whether it takes a list of them. */
  readonly list: boolean;
  /** Kinds that an id may name; empty means any. */
  readonly targets: readonly string[];
  /** Terms to choose from. */
  readonly terms: readonly string[];
  /** Fields of a map. */
  readonly fields: readonly FieldGuide[];
}

/** The fields of a kind in the order of its schema. */
export function fieldGuides({ schema }: Pick<KindDefinition, 'schema'>): FieldGuide[] {
  return fieldsOf(schema);
}

function fieldsOf(schema: z.ZodObject): FieldGuide[] {
  return Object.entries(schema.shape).map(([name, field]) => guideOf(name, inner(field)));
}

function guideOf(name: string, field: z.ZodType): FieldGuide {
  const required = !(field instanceof z.ZodOptional);
  let type = field;
  let description = field.description;
  let list = false;
  for (;;) {
    if (fieldFormats.get(type) !== undefined) break;
    if (type instanceof z.ZodOptional) type = inner(type.unwrap());
    else if (type instanceof z.ZodArray && !list) {
      list = true;
      type = inner(type.element);
    } else break;
    description ??= type.description;
  }
  return { name, required, description: description ?? '', list, ...partsOf(type) };
}

function partsOf(type: z.ZodType): Pick<FieldGuide, 'type' | 'targets' | 'terms' | 'fields'> {
  const none = { targets: [], terms: [], fields: [] };
  const format = fieldFormats.get(type);
  if (format?.format === 'reference') return { ...none, type: 'id', targets: format.targets };
  if (format?.format === 'edtf') return { ...none, type: 'date' };
  if (format?.format === 'localized') return { ...none, type: 'localized' };
  if (type instanceof z.ZodEnum) return { ...none, type: 'term', terms: type.options.map(String) };
  if (type instanceof z.ZodNumber) return { ...none, type: 'number' };
  if (type instanceof z.ZodBoolean) return { ...none, type: 'yes-no' };
  if (type instanceof z.ZodObject) return { ...none, type: 'map', fields: fieldsOf(type) };
  if (type instanceof z.ZodUnion) {
    const options = type.options.map((option) => inner(option));
    const object = options.find((option) => option instanceof z.ZodObject);
    if (object !== undefined) return { ...none, type: 'map', fields: fieldsOf(object) };
    const terms = options.flatMap((option) =>
      option instanceof z.ZodEnum ? option.options.map(String) : [],
    );
    return { ...none, type: 'text', terms };
  }
  return { ...none, type: 'text' };
}

/** zod types nested schemas by their core class; at run time they are the same objects. */
function inner(schema: z.core.$ZodType): z.ZodType {
  return schema as z.ZodType;
}

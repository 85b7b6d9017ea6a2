import { z } from 'zod';
import { type FieldFormat, fieldFormats } from '../fields/field-format.ts';

/** A marked field found in a schema. */
export interface FormattedField {
  readonly path: string;
  readonly format: FieldFormat;
}

/** Every marked field of a schema with its path; `*` stands for every element of a list. */
export function describeFields(schema: z.ZodType, path = ''): FormattedField[] {
  const format = fieldFormats.get(schema);
  if (format !== undefined) return [{ path, format }];
  if (schema instanceof z.ZodOptional) return describeFields(inner(schema.unwrap()), path);
  if (schema instanceof z.ZodArray) return describeFields(inner(schema.element), join(path, '*'));
  if (schema instanceof z.ZodUnion) {
    return unique(schema.options.flatMap((option) => describeFields(inner(option), path)));
  }
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, field]) =>
      describeFields(inner(field), join(path, key)),
    );
  }
  return [];
}

/** zod types nested schemas by their core class; at run time they are the same objects. */
function inner(schema: z.core.$ZodType): z.ZodType {
  return schema as z.ZodType;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function unique(fields: readonly FormattedField[]): FormattedField[] {
  const seen = new Map(fields.map((field) => [`${field.path} ${field.format.format}`, field]));
  return [...seen.values()];
}

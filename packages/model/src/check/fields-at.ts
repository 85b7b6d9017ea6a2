import { z } from 'zod';

/** Names of the fields that a schema takes at a path of a value; empty where it takes none. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodOptional) return fieldsAt(inner(schema.unwrap()), path);
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => fieldsAt(inner(option), path));
  }
  if (schema instanceof z.ZodArray)
    return key === undefined ? [] : fieldsAt(inner(schema.element), rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(schema.shape);
  const field = schema.shape[String(key)];
  return field === undefined ? [] : fieldsAt(inner(field), rest);
}

/** zod types nested schemas by their core class; at run time they are the same objects. */
function inner(schema: z.core.$ZodType): z.ZodType {
  return schema as z.ZodType;
}

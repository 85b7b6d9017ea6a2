import { z } from 'zod';

/** A closed list of terms with a label for people in both languages. */
export type Vocabulary = Readonly<Record<string, { readonly en: string; readonly ja: string }>>;

/** What a field means beyond its type; passes, catalog and site read it instead of knowing kinds. */
export type FieldFormat =
  | { readonly format: 'reference'; readonly targets: readonly string[] }
  | { readonly format: 'vocabulary'; readonly vocabulary: string; readonly terms: Vocabulary }
  | { readonly format: 'edtf' | 'localized' | 'url' | 'zone' | 'lines' };

/** Formats by schema; a private registry, because metadata in zod's global one clashes across packages. */
export const fieldFormats = z.registry<FieldFormat>();

/** Marks a schema with its format; copies made by `.meta()` or `.describe()` keep it. */
export function withFormat<S extends z.ZodType>(schema: S, format: FieldFormat): S {
  fieldFormats.add(schema, format);
  return schema;
}

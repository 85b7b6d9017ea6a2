import { z } from 'zod';

/** A few words for people in both languages. */
export type Label = { readonly en: string; readonly ja: string };

/** A closed list of terms with a label for people in both languages. */
export type Vocabulary = Readonly<Record<string, Label>>;

/** What a field means beyond its type; passes, catalog and site read it instead of knowing kinds. */
export type FieldFormat =
  | {
      readonly format: 'reference';
      readonly targets: readonly string[];
      /** What a reference within a part of a record is called; one that is a column has the column's label. */
      readonly label?: Label;
    }
  | {
      readonly format: 'vocabulary';
      readonly vocabulary: string;
      readonly terms: Vocabulary;
      /** What each term says and does not say. */
      readonly meanings?: Vocabulary;
    }
  | { readonly format: 'edtf' | 'localized' | 'url' | 'zone' | 'lines' };

/** Formats by schema; a private registry, because metadata in zod's global one clashes across packages. */
export const fieldFormats = z.registry<FieldFormat>();

/** Marks a schema with its format; copies made by `.meta()` or `.describe()` keep it. */
export function withFormat<S extends z.ZodType>(schema: S, format: FieldFormat): S {
  fieldFormats.add(schema, format);
  return schema;
}

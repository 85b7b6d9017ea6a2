import { z } from 'zod';
import { type Label, type Vocabulary, withFormat } from './field-format.ts';

/**
 * A field that takes one term of a closed list with labels in both languages; an unknown term is an error.
 * Where a bare label would be misread, each term has its meaning written out.
 */
export function vocabulary<const T extends Vocabulary>(
  name: string,
  terms: T,
  meanings?: Readonly<Record<keyof T, Label>>,
) {
  const keys = Object.keys(terms) as (keyof T & string)[];
  return withFormat(z.enum(keys), {
    format: 'vocabulary',
    vocabulary: name,
    terms,
    ...(meanings === undefined ? {} : { meanings }),
  });
}

import type { z } from 'zod';
import { type Label, withFormat } from './field-format.ts';
import { recordId } from './id.ts';

/** The id of another record, of one of the named kinds; of any kind when none is named. */
export function reference(...targets: readonly string[]): z.ZodString {
  return withFormat(recordId.clone(), { format: 'reference', targets });
}

/** A reference within a part of a record, with what it is called where records list what they are tied to. */
export function labeledReference(label: Label, ...targets: readonly string[]): z.ZodString {
  return withFormat(recordId.clone(), { format: 'reference', targets, label });
}

import type { z } from 'zod';
import { withFormat } from './field-format.ts';
import { recordId } from './id.ts';

/** The id of another record, of one of the named kinds; of any kind when none is named. */
export function reference(...targets: readonly string[]): z.ZodString {
  return withFormat(recordId.clone(), { format: 'reference', targets });
}

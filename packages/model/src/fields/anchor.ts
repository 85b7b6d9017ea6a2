import { z } from 'zod';
import { withFormat } from './field-format.ts';

/** Lines of the text as received, 1-based: `7` or `15-16`. */
export const lineRange = withFormat(
  z
    .string()
    .regex(/^[1-9]\d*(?:-[1-9]\d*)?$/u, { error: 'is not a line or a range such as 15-16' }),
  { format: 'lines' },
);

const hex = (digits: number) =>
  z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`, 'u'), {
    error: `is not ${digits} hexadecimal digits`,
  });

/** The larger passage in which a short one is looked for when the text has moved (W3C refinedBy). */
const block = z.strictObject({
  start: z.int().nonnegative(),
  length: z.int().positive(),
  hash: hex(16),
});

/** Where a claim stands in a source: position and digests over the normal form `briefing-text/1` (`briefing-anchor/1`). */
export const anchor = z.strictObject({
  lines: lineRange.meta({ description: 'Lines as received; for people, never used to verify.' }),
  start: z
    .int()
    .nonnegative()
    .meta({ description: 'First code point in the normal form, from 0.' }),
  length: z.int().positive().meta({ description: 'Code points of the normal form.' }),
  hash: hex(16).meta({ description: 'First 64 bits of the SHA-256 of the passage.' }),
  before: hex(8).meta({
    description: 'First 32 bits of the SHA-256 of the 16 code points before.',
  }),
  after: hex(8).meta({ description: 'First 32 bits of the SHA-256 of the 16 code points after.' }),
  fingerprints: z.array(hex(6)).optional().meta({
    description: 'Winnowed 6-gram fingerprints, to recognize an edited passage.',
  }),
  block: block.optional(),
});

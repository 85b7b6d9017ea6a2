import { z } from 'zod';
import { isTimeZone } from '../dates/index.ts';
import { withFormat } from './field-format.ts';

/** An IANA time zone name such as `Asia/Tokyo`. */
export const timeZone = withFormat(
  z.string().refine(isTimeZone, { error: 'is not an IANA time zone' }),
  { format: 'zone' },
);

import { z } from 'zod';
import { withFormat } from './field-format.ts';

/** An http or https address without credentials. */
export const webUrl = withFormat(
  z
    .url({
      protocol: /^https?$/u,
      hostname: z.regexes.domain,
      error: 'is not an http or https address',
    })
    .refine((text) => !/^[a-z]+:\/\/[^/]*@/iu.test(text), { error: 'contains credentials' }),
  { format: 'url' },
);

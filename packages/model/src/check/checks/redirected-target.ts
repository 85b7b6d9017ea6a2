import type { Check } from '../check-context.ts';
import { referencesIn } from '../references-in.ts';

export const redirectedTarget: Check = {
  code: 'references/redirected-target',
  severity: 'warning',
  summary: 'A reference uses an id that has moved or was split.',
  *run(context) {
    for (const { record, pointer, target } of referencesIn(context)) {
      const redirect = Object.hasOwn(context.redirects, target)
        ? context.redirects[target]
        : undefined;
      if (redirect === undefined) continue;
      const now = 'moved' in redirect ? redirect.moved : redirect.split.join(' or ');
      yield {
        record,
        pointer,
        message: `${target} is now ${now}.`,
        hint: `Write ${now}.`,
      };
    }
  },
};

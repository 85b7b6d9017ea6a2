import { kindOfId } from '../../fields/id.ts';
import type { Check } from '../check-context.ts';
import { referencesIn } from '../references-in.ts';

export const wrongKind: Check = {
  code: 'references/wrong-kind',
  severity: 'error',
  summary: 'A reference names a record of a kind that the field does not take.',
  *run(context) {
    for (const { record, pointer, target, kinds } of referencesIn(context)) {
      const kind = kindOfId(target);
      if (kinds.length === 0 || kinds.includes(kind)) continue;
      yield {
        record,
        pointer,
        message: `${target} is a ${kind}; this field takes ${kinds.join(', ')}.`,
        hint: `Name a record of kind ${kinds.join(' or ')}.`,
      };
    }
  },
};

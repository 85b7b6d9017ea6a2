import { nearestIds } from '../../dataset/nearest.ts';
import { kindOfId } from '../../fields/id.ts';
import type { Check } from '../check-context.ts';
import { referencesIn } from '../references-in.ts';

export const unknownTarget: Check = {
  code: 'references/unknown-target',
  severity: 'error',
  summary: 'A reference names a record that does not exist.',
  *run(context) {
    for (const { record, pointer, target } of referencesIn(context)) {
      if (context.byId.has(target) || Object.hasOwn(context.redirects, target)) continue;
      const near = nearestIds(target, context.byId.keys());
      const sameKind = near.find((id) => kindOfId(id) === kindOfId(target)) ?? near[0];
      yield {
        record,
        pointer,
        message: `${target} does not exist.`,
        hint:
          sameKind === undefined ? `Add ${target} or correct the id.` : `Did you mean ${sameKind}?`,
      };
    }
  },
};

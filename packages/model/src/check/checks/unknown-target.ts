import { nearestIds } from '../../dataset/nearest.ts';
import { kindOfId } from '../../fields/id.ts';
import type { Check } from '../check-context.ts';

export const unknownTarget: Check = {
  code: 'references/unknown-target',
  severity: 'error',
  summary: {
    en: 'A reference names a record that does not exist.',
    ja: '参照先のレコードが存在しません。',
  },
  why: {
    en: 'A page, a citation and a graph would end in nothing.',
    ja: 'ページも引用も関係図も、その先がなくなります。',
  },
  how: {
    en: 'Correct the id as the hint says, or add the record.',
    ja: '提案に従って ID を直すか、レコードを加えます。',
  },
  *run(context) {
    for (const { record, pointer, target } of context.references) {
      if (context.isKnown(target)) continue;
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

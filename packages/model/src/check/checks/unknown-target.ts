import { nearestIds } from '../../dataset/nearest.ts';
import { kindOfId } from '../../fields/id.ts';
import type { Check, CheckContext } from '../check-context.ts';
import { addOrCorrect, didYouMean } from '../hints.ts';

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
    let hints = 0;
    for (const { id, references } of context.targets.values()) {
      if (context.isKnown(id)) continue;
      const near = hints < MOST_HINTS ? nearTo(id, context) : undefined;
      hints += 1;
      for (const { record, pointer } of references) {
        yield {
          record,
          pointer,
          message: { en: `${id} does not exist.`, ja: `${id} は存在しません。` },
          hint: near === undefined ? addOrCorrect(id) : didYouMean(near),
        };
      }
    }
  },
};

/** Looking for near ids goes through all of them; where a whole folder is missing, more hints are of no use. */
const MOST_HINTS = 50;

function nearTo(target: string, { byId }: CheckContext): string | undefined {
  const near = nearestIds(target, byId.keys());
  return near.find((id) => kindOfId(id) === kindOfId(target)) ?? near[0];
}

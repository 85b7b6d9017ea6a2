import { nearestIds } from '../../dataset/nearest.ts';
import { withArticle } from '../../diagnostics/with-article.ts';
import { kindOfId } from '../../fields/id.ts';
import type { Check } from '../check-context.ts';
import { addOrCorrect, didYouMean } from '../hints.ts';
import { redirectTargets } from '../redirect-targets.ts';

export const redirectToNothing: Check = {
  code: 'references/redirect-to-nothing',
  severity: 'error',
  summary: {
    en: 'A redirect leads to no record, or to one of another kind.',
    ja: '移動先のレコードが存在しないか、種別が違います。',
  },
  why: {
    en: 'An id never changes meaning: what was a person leads to a person, and leads somewhere.',
    ja: 'ID の意味は変わりません。人物の ID は人物に至り、必ずどこかに至ります。',
  },
  how: {
    en: 'Correct the id to which the redirect leads.',
    ja: '移動先の ID を直します。',
  },
  *run(context) {
    for (const { record, pointer, target } of redirectTargets(context)) {
      if (!context.isKnown(target)) {
        const near = nearestIds(target, context.byId.keys())[0];
        yield {
          record,
          pointer,
          message: {
            en: `${record.id} leads to ${target}, which does not exist.`,
            ja: `${record.id} の移動先 ${target} は存在しません。`,
          },
          hint: near === undefined ? addOrCorrect(target) : didYouMean(near),
        };
      } else if (kindOfId(target) !== kindOfId(record.id)) {
        yield {
          record,
          pointer,
          message: {
            en: `${record.id} leads to ${withArticle(kindOfId(target))}, ${target}.`,
            ja: `${record.id} の移動先 ${target} は別の種別（${kindOfId(target)}）です。`,
          },
          hint: {
            en: `Name a record of kind ${kindOfId(record.id)}.`,
            ja: `${kindOfId(record.id)} のレコードを指定してください。`,
          },
        };
      }
    }
  },
};

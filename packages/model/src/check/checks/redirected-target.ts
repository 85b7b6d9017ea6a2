import type { Redirect } from '../../kinds/records.ts';
import type { Check, Finding } from '../check-context.ts';

export const redirectedTarget: Check = {
  code: 'references/redirected-target',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'A reference uses an id that has moved, was split or was withdrawn.',
    ja: '参照先の ID が移動、分割、または取り下げられています。',
  },
  why: {
    en: 'The reference still works, but a reader takes a detour; when an id was split nobody knows which part is meant, and a withdrawn one says nothing any more.',
    ja: '参照は今も働きますが回り道になります。分割された ID ではどちらを指すか分からず、取り下げられた ID はもう何も述べません。',
  },
  how: {
    en: 'Write the new id. `check --fix` does so where the id has moved; of a split you choose; of a withdrawn record, name its successor or remove the reference.',
    ja: '新しい ID を書きます。移動であれば `check --fix` が書き換え、分割であれば選びます。取り下げであれば後継を書くか、参照を取り除きます。',
  },
  *run(context) {
    for (const [id, redirect] of Object.entries(context.redirects)) {
      const target = context.targets.get(id);
      if (target === undefined || context.byId.has(id)) continue;
      for (const { record, pointer } of target.references) {
        yield {
          record,
          pointer,
          ...whatToDo(id, redirect),
        };
      }
    }
  },
};

function whatToDo(id: string, redirect: Redirect): Pick<Finding, 'message' | 'hint' | 'fix'> {
  if ('withdrawn' in redirect) {
    const { date, successor } = redirect.withdrawn;
    const message = {
      en: `${id} was withdrawn (${date}).`,
      ja: `${id} は取り下げられました（${date}）。`,
    };
    const hint =
      successor === undefined
        ? { en: 'Remove the reference.', ja: '参照を取り除いてください。' }
        : {
            en: `Write ${successor}, or remove the reference.`,
            ja: `${successor} と書くか、参照を取り除いてください。`,
          };
    return { message, hint };
  }
  const [en, ja] =
    'moved' in redirect
      ? [redirect.moved, redirect.moved]
      : [redirect.split.join(' or '), redirect.split.join(' か ')];
  const message = { en: `${id} is now ${en}.`, ja: `${id} は現在 ${ja} です。` };
  const hint = { en: `Write ${en}.`, ja: `${ja} と書いてください。` };
  return 'moved' in redirect ? { message, hint, fix: { replace: en } } : { message, hint };
}

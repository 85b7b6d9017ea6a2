import type { Check, CheckContext } from '../check-context.ts';
import { redirectTargets } from '../redirect-targets.ts';

export const redirectChain: Check = {
  code: 'references/redirect-chain',
  severity: 'error',
  fixable: true,
  summary: {
    en: 'A redirect leads to another redirect, or to itself.',
    ja: '移動先がさらに移動しているか、自分自身です。',
  },
  why: {
    en: 'Every reader resolves an id in one hop. A chain needs more, and a ring never ends.',
    ja: '読み手は一度で移動先にたどり着けなければなりません。連鎖では足りず、輪では終わりがありません。',
  },
  how: {
    en: 'Name the record where the chain ends. `check --fix` does so where each step has moved; of a split you choose.',
    ja: '連鎖の終わりのレコードを書きます。すべて移動であれば `check --fix` が行い、分割であれば選びます。',
  },
  *run(context) {
    for (const { record, pointer, target } of redirectTargets(context)) {
      if (!Object.hasOwn(context.redirects, target)) continue;
      const end = endOf(target, context);
      yield {
        record,
        pointer,
        message:
          target === record.id
            ? {
                en: `${record.id} is redirected to itself.`,
                ja: `${record.id} の移動先が自分自身です。`,
              }
            : {
                en: `${target} is itself redirected.`,
                ja: `移動先の ${target} も移動しています。`,
              },
        hint:
          end === undefined
            ? { en: 'Name the record that is meant.', ja: '指すべきレコードを書いてください。' }
            : { en: `Write ${end}.`, ja: `${end} と書いてください。` },
        fix: end === undefined ? undefined : { replace: end },
      };
    }
  },
};

/** The record at the end of a chain of moves; undefined for a ring, a split or a dead end. */
function endOf(start: string, { redirects, byId }: CheckContext): string | undefined {
  const seen = new Set<string>();
  let id = start;
  while (!seen.has(id)) {
    seen.add(id);
    const redirect = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
    if (redirect === undefined) return byId.has(id) ? id : undefined;
    if (!('moved' in redirect)) return undefined;
    id = redirect.moved;
  }
  return undefined;
}

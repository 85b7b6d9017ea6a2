import type { Check } from '../check-context.ts';

export const redirectedTarget: Check = {
  code: 'references/redirected-target',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'A reference uses an id that has moved or was split.',
    ja: '参照先の ID が移動または分割されています。',
  },
  why: {
    en: 'The reference still works, but a reader takes a detour, and when an id was split nobody knows which part is meant.',
    ja: '参照は今も働きますが回り道になり、分割された ID ではどちらを指すか分かりません。',
  },
  how: {
    en: 'Write the new id. `check --fix` does so where the id has moved; of a split you choose.',
    ja: '新しい ID を書きます。移動であれば `check --fix` が書き換え、分割であれば選びます。',
  },
  *run(context) {
    for (const [id, redirect] of Object.entries(context.redirects)) {
      const target = context.targets.get(id);
      if (target === undefined || context.byId.has(id)) continue;
      const now = 'moved' in redirect ? redirect.moved : redirect.split.join(' or ');
      for (const { record, pointer } of target.references) {
        yield {
          record,
          pointer,
          message: `${id} is now ${now}.`,
          hint: `Write ${now}.`,
          fix: 'moved' in redirect ? { replace: redirect.moved } : undefined,
        };
      }
    }
  },
};

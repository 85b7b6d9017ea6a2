import type { Check } from '../check-context.ts';

export const trackingParameter: Check = {
  code: 'style/tracking-parameter',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'An address carries parameters that follow the reader.',
    ja: 'アドレスに閲覧者を追跡するパラメーターが付いています。',
  },
  why: {
    en: 'Parameters such as utm_source do not name the page; they tell its owner where the reader comes from.',
    ja: 'utm_source などはページを指すものではなく、閲覧者がどこから来たかを運営者に伝えるものです。',
  },
  how: {
    en: 'Run `check --fix`, or remove the parameters.',
    ja: '`check --fix` を実行するか、パラメーターを削除します。',
  },
  *run(context) {
    for (const found of context.addresses) {
      const { record, url } = found;
      if (!url.includes('?')) continue;
      const clean = withoutTracking(url);
      if (clean === url) continue;
      yield {
        record,
        pointer: found.pointer,
        message: {
          en: 'The address carries tracking parameters.',
          ja: 'アドレスに追跡用のパラメーターが付いています。',
        },
        hint: { en: `Write ${clean}.`, ja: `${clean} と書いてください。` },
        fix: { replace: clean },
      };
    }
  },
};

/** Parameters that campaigns and platforms append; the page is the same without them. */
const TRACKING = /^(?:utm_[a-z]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid)$/iu;

function withoutTracking(url: string): string {
  const [before = '', fragment] = url.split('#', 2);
  const [path = '', query = ''] = before.split(/\?(.*)/su, 2);
  const kept = query.split('&').filter((part) => !TRACKING.test(part.split('=')[0] ?? ''));
  const cleaned = kept.length === 0 ? path : `${path}?${kept.join('&')}`;
  return fragment === undefined ? cleaned : `${cleaned}#${fragment}`;
}

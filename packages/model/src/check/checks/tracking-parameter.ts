import { pathSteps, pointerAt, walkPath } from '../../catalog/walk-path.ts';
import type { Check, Finding } from '../check-context.ts';

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
    for (const record of context.records) {
      const found: Finding[] = [];
      for (const { path, format } of context.definitionOf(record.kind)?.fields ?? []) {
        if (format.format !== 'url') continue;
        const steps = pathSteps(path);
        walkPath(record.value, steps, (url, indices) => {
          if (typeof url !== 'string' || !url.includes('?')) return;
          const clean = withoutTracking(url);
          if (clean === url) return;
          found.push({
            record,
            pointer: pointerAt(steps, indices),
            message: 'The address carries tracking parameters.',
            hint: `Write ${clean}.`,
            fix: { replace: clean },
          });
        });
      }
      yield* found;
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

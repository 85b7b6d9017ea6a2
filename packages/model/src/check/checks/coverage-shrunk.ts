import { valuesAt } from '../../catalog/values-at.ts';
import { lineSet } from '../../claims/line-set.ts';
import { briefingOfClaim } from '../briefing-of-claim.ts';
import type { Check } from '../check-context.ts';

export const coverageShrunk: Check = {
  code: 'claims/coverage-shrunk',
  severity: 'error',
  summary: {
    en: 'Fewer lines of a briefing are accounted for than in the last release.',
    ja: '扱いの決まった行が、前回の公開より減っています。',
  },
  why: {
    en: 'What a release has covered stays covered: a claim may be corrected, never dropped in silence.',
    ja: '一度公開で扱った行は扱い続けます。主張は訂正できますが、黙って落としてはなりません。',
  },
  how: {
    en: 'Anchor a claim to each of the lines again, or set them aside with a reason.',
    ja: 'その行に主張を固定し直すか、理由を付けて除外します。',
  },
  *run(context) {
    const { ledger } = context;
    if (ledger === undefined) return;
    const claims = Map.groupBy(
      context.records.filter(({ kind }) => kind === 'claim'),
      ({ id }) => briefingOfClaim(id),
    );
    for (const { source, value } of context.of('briefing')) {
      const before = ledger.coverage[source.id];
      // Claims that cannot be read are no claims that were dropped.
      if (before === undefined || context.isUnreadable(source.id.replace(/^briefing/u, 'claim'))) {
        continue;
      }
      const now = lineSet([
        ...value.setAside.map(({ lines }) => lines),
        ...(claims.get(source.id) ?? []).flatMap((claim) =>
          valuesAt(claim.value, 'anchors.*.lines').map((located) => String(located.value)),
        ),
      ]).size;
      if (now >= before) continue;
      yield {
        record: source,
        pointer: '/text/lines',
        message: {
          en: `${now} lines are accounted for; release ${ledger.release} had ${before}.`,
          ja: `扱いの決まった行は${now}行で、${ledger.release}版では${before}行でした。`,
        },
        hint: {
          en: 'Claim the lines again, or set them aside with a reason.',
          ja: 'その行を再び主張にするか、理由を付けて除外してください。',
        },
      };
    }
  },
};

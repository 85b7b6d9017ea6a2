import { valuesAt } from '../../catalog/values-at.ts';
import { lineSet } from '../../claims/line-set.ts';
import { briefingOfClaim } from '../briefing-of-claim.ts';
import type { Check } from '../check-context.ts';

export const uncoveredLine: Check = {
  code: 'claims/uncovered-line',
  severity: 'error',
  summary: {
    en: 'A line of a briefing is neither claimed nor set aside with a reason.',
    ja: '記事の行が、主張にも除外にもなっていません。',
  },
  why: {
    en: 'The ledger promises that no line of a briefing is lost: each is claimed, or set aside with a reason.',
    ja: '記事のどの行も失われないことが約束です。各行は主張になるか、理由を付けて除外されます。',
  },
  how: {
    en: 'Anchor a claim to the line, or add it to `setAside` with a reason.',
    ja: 'その行に主張を固定するか、理由とともに `setAside` に加えます。',
  },
  *run(context) {
    // Claims with other problems still account for their lines.
    const claims = Map.groupBy(
      context.records.filter(({ kind }) => kind === 'claim'),
      ({ id }) => briefingOfClaim(id),
    );
    for (const { source, value } of context.of('briefing')) {
      // Where the claims cannot be read, nobody knows which lines they claim.
      if (context.isUnreadable(source.id.replace(/^briefing/u, 'claim'))) continue;
      const accounted = lineSet([
        ...value.setAside.map(({ lines }) => lines),
        ...(claims.get(source.id) ?? []).flatMap((claim) =>
          valuesAt(claim.value, 'anchors.*.lines').map((located) => String(located.value)),
        ),
      ]);
      for (let line = 1; line <= value.text.lines; line += 1) {
        if (accounted.has(line)) continue;
        yield {
          record: source,
          pointer: '/text/lines',
          message: {
            en: `Line ${line} is neither claimed nor set aside.`,
            ja: `${line}行目が、主張にも除外にもなっていません。`,
          },
          hint: {
            en: `Anchor a claim to line ${line}, or add it to setAside with a reason.`,
            ja: `${line}行目に主張を固定するか、理由とともに setAside に加えてください。`,
          },
        };
      }
    }
  },
};

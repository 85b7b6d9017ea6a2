import { valuesAt } from '../../catalog/values-at.ts';
import { lineSet } from '../../claims/line-set.ts';
import { briefingOfClaim } from '../briefing-of-claim.ts';
import type { Check } from '../check-context.ts';

export const uncoveredLine: Check = {
  code: 'claims/uncovered-line',
  severity: 'error',
  summary: 'A line of a briefing is neither claimed nor set aside with a reason.',
  *run(context) {
    // Claims with other problems still account for their lines.
    const claims = Map.groupBy(
      context.records.filter(({ kind }) => kind === 'claim'),
      ({ id }) => briefingOfClaim(id),
    );
    for (const { source, value } of context.of('briefing')) {
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
          message: `Line ${line} is neither claimed nor set aside.`,
          hint: `Anchor a claim to line ${line}, or add it to setAside with a reason.`,
        };
      }
    }
  },
};

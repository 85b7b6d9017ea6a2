import { valuesAt } from '../../catalog/values-at.ts';
import { lineSet } from '../../claims/line-set.ts';
import type { SourceRecord } from '../../source/source-record.ts';
import { parseLineRange } from '../../text/index.ts';
import { briefingOfClaim } from '../briefing-of-claim.ts';
import type { Check } from '../check-context.ts';

export const setAsideClaimed: Check = {
  code: 'claims/set-aside-claimed',
  severity: 'error',
  summary: {
    en: 'A line is set aside and claimed as well, set aside twice, or does not exist.',
    ja: '除外した行が主張にもなっているか、二度除外されているか、存在しません。',
  },
  why: {
    en: 'The ledger counts each line once; a line that is both content and none makes the coverage wrong.',
    ja: '台帳は各行を一度だけ数えます。内容であり内容でない行があると、網羅率が狂います。',
  },
  how: {
    en: 'Take the line out of `setAside`, or out of the anchor that claims it.',
    ja: '`setAside` から行を外すか、その行を含むアンカーを直します。',
  },
  *run(context) {
    const claims = Map.groupBy(
      context.records.filter(({ kind }) => kind === 'claim'),
      ({ id }) => briefingOfClaim(id),
    );
    for (const { source, value } of context.of('briefing')) {
      const claimed = linesOf(claims.get(source.id) ?? []);
      const seen = new Set<number>();
      for (const [index, { lines }] of value.setAside.entries()) {
        const pointer = `/setAside/${index}/lines`;
        const range = parseLineRange(lines);
        if (range === undefined || range.last > value.text.lines) {
          const message =
            range === undefined
              ? `The lines ${lines} run backwards.`
              : `The text has ${value.text.lines} lines.`;
          yield { record: source, pointer, message, hint: 'Correct the lines.' };
          continue;
        }
        for (const line of lineSet([lines])) {
          const claim = claimed.get(line);
          if (claim !== undefined) {
            yield {
              record: source,
              pointer,
              message: `Line ${line} is set aside, but ${claim.id} claims it.`,
              hint: 'Take it out of setAside, or correct the anchor.',
              related: [{ message: 'The claim', location: claim.locate('/anchors') }],
            };
          } else if (seen.has(line)) {
            const message = `Line ${line} is set aside twice.`;
            yield { record: source, pointer, message, hint: 'Keep one of the two.' };
          }
          seen.add(line);
        }
      }
    }
  },
};

/** The first claim of each line. */
function linesOf(claims: readonly SourceRecord[]): Map<number, SourceRecord> {
  const lines = new Map<number, SourceRecord>();
  for (const claim of claims) {
    const ranges = valuesAt(claim.value, 'anchors.*.lines').map(({ value }) => String(value));
    for (const line of lineSet(ranges)) if (!lines.has(line)) lines.set(line, claim);
  }
  return lines;
}

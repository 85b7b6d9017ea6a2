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
              ? { en: `The lines ${lines} run backwards.`, ja: `行 ${lines} の順が逆です。` }
              : {
                  en: `The text has ${value.text.lines} lines.`,
                  ja: `本文は${value.text.lines}行です。`,
                };
          const hint = { en: 'Correct the lines.', ja: '行を直してください。' };
          yield { record: source, pointer, message, hint };
          continue;
        }
        for (const line of lineSet([lines])) {
          const claim = claimed.get(line);
          if (claim !== undefined) {
            yield {
              record: source,
              pointer,
              message: {
                en: `Line ${line} is set aside, but ${claim.id} claims it.`,
                ja: `${line}行目は除外されていますが、${claim.id} が主張しています。`,
              },
              hint: {
                en: 'Take it out of setAside, or correct the anchor.',
                ja: 'setAside から外すか、アンカーを直してください。',
              },
              related: [
                {
                  message: { en: 'The claim', ja: 'この行の主張' },
                  location: claim.locate('/anchors'),
                },
              ],
            };
          } else if (seen.has(line)) {
            const message = {
              en: `Line ${line} is set aside twice.`,
              ja: `${line}行目が二度除外されています。`,
            };
            const hint = { en: 'Keep one of the two.', ja: 'どちらか一方を残してください。' };
            yield { record: source, pointer, message, hint };
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

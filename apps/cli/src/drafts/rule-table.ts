import type { RuleStats } from '@briefing/ingest';
import type { LocalizedText } from '@briefing/model/dataset';
import { type Line, span } from '../output/span.ts';
import { table } from '../output/table.ts';
import type { View } from '../output/view.ts';

/** How often each rule was right, for people. */
export function ruleTable(rules: readonly RuleStats[], view: View): Line[] {
  const { lang } = view;
  const titles = [RULE, PRECISION, ACCEPTED, EDITED, REJECTED, DEFERRED];
  return [
    ...table(
      titles.map((title, index) => ({
        title: title[lang],
        ...(index > 0 && { align: 'right' as const }),
      })),
      rules.map(({ rule, precision, accepted, edited, rejected, deferred }) => [
        [span(rule)],
        [span(precision === undefined ? '-' : percent(precision))],
        ...[accepted, edited, rejected, deferred].map((count) => [
          span(String(count), count === 0 ? 'faint' : undefined),
        ]),
      ]),
      view,
    ).lines,
  ];
}

/** One decimal, rounded down, so that 100.0 % means all. */
function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

const RULE: LocalizedText = { en: 'Rule', ja: '規則' };
const PRECISION: LocalizedText = { en: 'Right', ja: '適合率' };
const ACCEPTED: LocalizedText = { en: 'Accepted', ja: '採用' };
const EDITED: LocalizedText = { en: 'Edited', ja: '修正' };
const REJECTED: LocalizedText = { en: 'Rejected', ja: '却下' };
const DEFERRED: LocalizedText = { en: 'Put off', ja: '保留' };

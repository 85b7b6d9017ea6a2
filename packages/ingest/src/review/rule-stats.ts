import type { Decision } from './decision.ts';

/** How a rule did, from the decisions on its claims. */
export interface RuleStats {
  readonly rule: string;
  readonly accepted: number;
  readonly edited: number;
  readonly rejected: number;
  readonly deferred: number;
  /** Accepted as drafted among all that were decided; undefined before any was. An edit counts as wrong. */
  readonly precision: number | undefined;
}

/** Precision of every rule from the last decision on each claim, worst first, so that weak rules show. */
export function ruleStats(decisions: readonly Decision[]): RuleStats[] {
  const last = new Map(
    decisions
      .filter(({ action }) => action !== 'merge')
      .map((decision) => [decision.claim, decision]),
  );
  const byRule = Map.groupBy(last.values(), ({ rule }) => rule);
  return [...byRule]
    .map(([rule, own]): RuleStats => {
      const count = (action: Decision['action']) =>
        own.filter((decision) => decision.action === action).length;
      const [accepted, edited, rejected] = [count('accept'), count('edit'), count('reject')];
      const decided = accepted + edited + rejected;
      return {
        rule,
        accepted,
        edited,
        rejected,
        deferred: count('defer'),
        precision: decided === 0 ? undefined : accepted / decided,
      };
    })
    .sort((a, b) => (a.precision ?? 2) - (b.precision ?? 2) || (a.rule < b.rule ? -1 : 1));
}

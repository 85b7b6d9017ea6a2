import type { Check } from '../check-context.ts';

export const rumorWithoutAttribution: Check = {
  code: 'claims/rumor-without-attribution',
  severity: 'error',
  summary: {
    en: 'The text marks talk as unsupported, but the chain names no unknown voice.',
    ja: '本文が根拠のない話と断っているのに、発言の連鎖に不明の話し手がありません。',
  },
  why: {
    en: 'A rumor never becomes a statement by leaving a link out of the chain. The word in the text that marks it holds the chain in place.',
    ja: '連鎖を短くするだけで噂が発言に変わってはなりません。本文の断りの語が連鎖を固定します。',
  },
  how: {
    en: 'End the chain with `unknown: not-stated` and the channel, such as `through: online`.',
    ja: '連鎖の最後に `unknown: not-stated` と経路（`through: online` など）を書きます。',
  },
  *run(context) {
    for (const { source, value } of context.of('claim')) {
      const cue = value.cues?.findIndex(({ marks }) => marks === 'rumor') ?? -1;
      if (cue < 0 || value.attribution.some((link) => 'unknown' in link)) continue;
      yield {
        record: source,
        pointer: '/attribution',
        at: 'key',
        message: {
          en: `The text marks this as unsupported talk ("${value.cues?.[cue]?.printed}"), but the chain does not say that its origin is unknown.`,
          ja: `本文はこれを裏付けのない話としています（「${value.cues?.[cue]?.printed}」）が、連鎖に出所不明の記載がありません。`,
        },
        hint: {
          en: 'End the chain with "unknown: not-stated" and its channel, such as "through: online".',
          ja: '連鎖の最後に「unknown: not-stated」と経路（「through: online」など）を置いてください。',
        },
        related: [
          {
            message: { en: 'The cue', ja: '手掛かりの語' },
            location: source.locate(`/cues/${cue}`),
          },
        ],
      };
    }
  },
};

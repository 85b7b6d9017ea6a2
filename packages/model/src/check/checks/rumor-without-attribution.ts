import type { Check } from '../check-context.ts';

export const rumorWithoutAttribution: Check = {
  code: 'claims/rumor-without-attribution',
  severity: 'error',
  summary: 'The text marks talk as unsupported, but the chain names no unknown voice.',
  *run(context) {
    for (const { source, value } of context.of('claim')) {
      const cue = value.cues?.findIndex(({ marks }) => marks === 'rumor') ?? -1;
      if (cue < 0 || value.attribution.some((link) => 'unknown' in link)) continue;
      yield {
        record: source,
        pointer: '/attribution',
        at: 'key',
        message: `The text marks this as unsupported talk ("${value.cues?.[cue]?.printed}"), but the chain does not say that its origin is unknown.`,
        hint: 'End the chain with "unknown: not-stated" and its channel, such as "through: online".',
        related: [{ message: 'The cue', location: source.locate(`/cues/${cue}`) }],
      };
    }
  },
};

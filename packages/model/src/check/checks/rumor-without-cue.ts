import type { Check } from '../check-context.ts';

export const rumorWithoutCue: Check = {
  code: 'claims/rumor-without-cue',
  severity: 'error',
  summary: 'The chain has an unknown voice, but no word of the text is named that marks it.',
  *run(context) {
    for (const { source, value } of context.of('claim')) {
      const link = value.attribution.findIndex((one) => 'unknown' in one);
      if (link < 0 || value.cues?.some(({ marks }) => marks === 'rumor')) continue;
      yield {
        record: source,
        pointer: `/attribution/${link}`,
        message: 'The origin is said to be unknown, but no cue shows where the text says so.',
        hint: 'Add a cue with "marks: rumor" and the short word of the text.',
      };
    }
  },
};

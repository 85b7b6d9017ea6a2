import type { Check } from '../check-context.ts';

export const rumorWithoutCue: Check = {
  code: 'claims/rumor-without-cue',
  severity: 'error',
  summary: {
    en: 'The chain has an unknown voice, but no word of the text is named that marks it.',
    ja: '連鎖に不明の話し手があるのに、それを示す本文の語が挙げられていません。',
  },
  why: {
    en: 'That nobody stands behind a claim is said by the text or by nobody; the cue shows where.',
    ja: '誰の話でもないということは、本文が述べていなければなりません。その箇所を示すのが手がかりの語です。',
  },
  how: {
    en: 'Add a cue with `marks: rumor` and the short word of the text, or name who says it.',
    ja: '`marks: rumor` の手がかりと本文の短い語を加えるか、話し手を記します。',
  },
  *run(context) {
    for (const { source, value } of context.of('claim')) {
      const link = value.attribution.findIndex((one) => 'unknown' in one);
      if (link < 0 || value.cues?.some(({ marks }) => marks === 'rumor')) continue;
      yield {
        record: source,
        pointer: `/attribution/${link}`,
        message: {
          en: 'The origin is said to be unknown, but no cue shows where the text says so.',
          ja: '出所不明とされていますが、本文のどこがそう示すかの手掛かりがありません。',
        },
        hint: {
          en: 'Add a cue with "marks: rumor" and the short word of the text.',
          ja: '「marks: rumor」と本文の短い語を cues に加えてください。',
        },
      };
    }
  },
};

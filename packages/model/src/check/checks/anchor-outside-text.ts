import { parseLineRange } from '../../text/index.ts';
import { briefingOfClaim } from '../briefing-of-claim.ts';
import type { Check } from '../check-context.ts';

export const anchorOutsideText: Check = {
  code: 'claims/anchor-outside-text',
  severity: 'error',
  summary: {
    en: 'An anchor points beyond the end of the text it belongs to.',
    ja: 'アンカーが本文の終わりを越えています。',
  },
  why: {
    en: 'A claim is locked to its passage by position and digest; a position outside the text locks it to nothing.',
    ja: '主張は位置とダイジェストで本文の箇所に固定されます。本文の外の位置では何にも固定されません。',
  },
  how: {
    en: 'Make the anchor again with `briefing anchor`, or correct length and lines of the briefing.',
    ja: '`briefing anchor` でアンカーを作り直すか、記事の文字数と行数を直します。',
  },
  *run(context) {
    for (const { source, value } of context.of('claim')) {
      const text = context.value('briefing', briefingOfClaim(source.id))?.text;
      if (text === undefined) continue;
      for (const [index, { start, length, lines }] of value.anchors.entries()) {
        if (start + length > text.length) {
          yield {
            record: source,
            pointer: `/anchors/${index}/start`,
            message: {
              en: `The passage ends at ${start + length}, but the text has ${text.length} code points.`,
              ja: `箇所は${start + length}文字目で終わりますが、本文は${text.length}文字です。`,
            },
            hint: {
              en: 'Make the anchor again from the source text.',
              ja: '本文からアンカーを作り直してください。',
            },
          };
        }
        const range = parseLineRange(lines);
        if (range === undefined || range.last <= text.lines) continue;
        yield {
          record: source,
          pointer: `/anchors/${index}/lines`,
          message: { en: `The text has ${text.lines} lines.`, ja: `本文は${text.lines}行です。` },
          hint: { en: 'Correct the lines.', ja: '行を直してください。' },
        };
      }
    }
  },
};

import { parseLineRange } from '../../text/index.ts';
import { briefingOfClaim } from '../briefing-of-claim.ts';
import type { Check } from '../check-context.ts';

export const anchorOutsideText: Check = {
  code: 'claims/anchor-outside-text',
  severity: 'error',
  summary: 'An anchor points beyond the end of the text it belongs to.',
  *run(context) {
    for (const { source, value } of context.of('claim')) {
      const text = context.value('briefing', briefingOfClaim(source.id))?.text;
      if (text === undefined) continue;
      for (const [index, { start, length, lines }] of value.anchors.entries()) {
        if (start + length > text.length) {
          yield {
            record: source,
            pointer: `/anchors/${index}/start`,
            message: `The passage ends at ${start + length}, but the text has ${text.length} code points.`,
            hint: 'Make the anchor again from the source text.',
          };
        }
        const range = parseLineRange(lines);
        if (range === undefined || range.last <= text.lines) continue;
        yield {
          record: source,
          pointer: `/anchors/${index}/lines`,
          message: `The text has ${text.lines} lines.`,
          hint: 'Correct the lines.',
        };
      }
    }
  },
};

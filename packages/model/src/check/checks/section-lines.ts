import { parseLineRange } from '../../text/index.ts';
import type { Check } from '../check-context.ts';

export const sectionLines: Check = {
  code: 'claims/section-lines',
  severity: 'error',
  summary: {
    en: 'Sections of a briefing overlap, run backwards or lie outside the text.',
    ja: '記事の節が重なるか、逆順か、本文の外にあります。',
  },
  why: {
    en: 'Each claim is shown in the section of its line; a line in two sections, or in none that exists, has no place.',
    ja: '主張は行の属する節に示されます。二つの節にまたがる行や、存在しない行には置き場がありません。',
  },
  how: {
    en: 'Correct the lines of the sections; they follow the text from top to bottom.',
    ja: '節の行を直します。節は本文の上から順に並びます。',
  },
  *run(context) {
    for (const { source, value } of context.of('briefing')) {
      let last = 0;
      for (const [index, { lines }] of value.sections.entries()) {
        const range = parseLineRange(lines);
        const message =
          range === undefined
            ? { en: `The lines ${lines} run backwards.`, ja: `行 ${lines} の順が逆です。` }
            : range.last > value.text.lines
              ? {
                  en: `The section ends on line ${range.last}, but the text has ${value.text.lines} lines.`,
                  ja: `節は${range.last}行目で終わりますが、本文は${value.text.lines}行です。`,
                }
              : range.first <= last
                ? {
                    en: `The section begins on line ${range.first}, inside or before the one above it.`,
                    ja: `節が${range.first}行目から始まり、上の節と重なるか前後しています。`,
                  }
                : undefined;
        last = Math.max(last, range?.last ?? 0);
        if (message === undefined) continue;
        yield {
          record: source,
          pointer: `/sections/${index}/lines`,
          message,
          hint: { en: 'Correct the lines of the section.', ja: '節の行を直してください。' },
        };
      }
    }
  },
};

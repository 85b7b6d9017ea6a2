import type { Check } from '../check-context.ts';

export const abbreviationLetters: Check = {
  code: 'terms/abbreviation-letters',
  severity: 'warning',
  summary: {
    en: 'The letters of an abbreviation are not those of its expansion.',
    ja: '略称の文字が、展開した語と合いません。',
  },
  why: {
    en: 'When the letters do not fit, one of the two is mistyped, or the expansion is that of something else.',
    ja: '文字が合わなければ、どちらかの打ち間違いか、別のものの展開形です。',
  },
  how: {
    en: 'Correct the abbreviation or the official expansion. Letters may come from inside a word when they follow one that is taken (INDOPACOM).',
    ja: '略称か正式な展開形を直します。採った文字に続くものであれば、語の途中の文字でも構いません（INDOPACOM など）。',
  },
  *run(context) {
    for (const { source, value } of context.of('term')) {
      const { abbreviation, expansion } = value;
      const full = expansion?.official ?? expansion?.printed;
      if (abbreviation === undefined || full === undefined || fits(abbreviation, full)) continue;
      yield {
        record: source,
        pointer: '/abbreviation',
        message: {
          en: `The letters of ${abbreviation} do not come from "${full}".`,
          ja: `${abbreviation} の文字は「${full}」から取られていません。`,
        },
        hint: {
          en: 'Correct the abbreviation or its expansion.',
          ja: '略称か展開形を直してください。',
        },
      };
    }
  },
};

/** Whether the letters stand in the expansion in order, each at the start of a word or right after the one before. */
function fits(abbreviation: string, expansion: string): boolean {
  const letters = abbreviation.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
  const text = expansion.toLowerCase();
  const isPart = (at: number) => /[a-z0-9]/u.test(text[at] ?? '');
  // Where the letters read so far may end; a letter can stand in several places.
  let ends = new Set([-1]);
  for (const letter of letters) {
    const next = new Set<number>();
    for (const end of ends) {
      for (let at = end + 1; at < text.length; at += 1) {
        if (text[at] !== letter) continue;
        if (at === end + 1 || !isPart(at - 1) || isNumberStart(text, at)) next.add(at);
      }
    }
    ends = next;
  }
  return ends.size > 0;
}

/** A figure inside a word begins a part of its own. */
function isNumberStart(text: string, at: number): boolean {
  return /\d/u.test(text[at] ?? '') && !/\d/u.test(text[at - 1] ?? '');
}

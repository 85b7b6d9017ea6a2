import type { LineShape } from './line-shape.ts';

/** Openings of lines about the text itself. */
const OPENING =
  /^[*_(（[]{0,2}(?:(?:Correction|Clarification|Update|Editor['’]s note|Author['’]s note|Method(?:ology)?(?: note)?|Disclosure|Disclaimer|Caveat|Erratum|Errata|Note on [\p{L} ]{2,20}|Notes?|P\.?S\.?|Credits?|Sources? note|Image|Photo|Caption)(?:,? [^:.]{1,24})?:|(?:訂正|追記|補足|付記|備考|注意|お断り|おことわり|お詫び|編集部注|編注|訳注|写真|画像|図|凡例|更新履歴)(?: ?[:)]|\(|】))/iu;
/** Paul Okoro contributed reporting from Zeebrugge, Belgium. */
const HELPED =
  /^(?:Additional reporting|With reporting|Reporting|Editing|Edited|Compiled|Translated|Written) by \p{Lu}|^\p{Lu}[^.]{3,80} contributed (?:to this|reporting|research)/u;
/** ▽港湾監視網 港の…仕組み。 : a term explained below a newspaper article. */
const TERM = /^[▽▼] ?[^ 。、]{2,24} [^。]{16,}。/u;
// Longer lines are paragraphs whatever they open with.
const LONGEST = 400;

/** Whether a line is a note about the text, by the words with which it opens. */
export function isNote({ text, url }: LineShape): boolean {
  if (text.length > LONGEST || url === 0) return false;
  return OPENING.test(text) || HELPED.test(text) || TERM.test(text);
}

import type { LineShape } from './line-shape.ts';

const URL = /https?:\/\/[^\s<>「」()"”]+/u;
const LABEL =
  /関連|脚注|参照|引用|原典|文献|バックナンバー|footnotes|endnotes|bibliography|elsewhere|previously|参考|リンク|あわせて|合わせて|併せて|出典|出所|資料|過去記事|外部サイト|further reading|related|sources?|references?|links?|see also|read more|background|more on/iu;
// A label is a title, not a sentence with an address in it.
const LONGEST_LABEL = 110;

/** A line that is an address with its label: the address closes it, or only a mark of the label stands after. */
export function isLinkLine({ text, url, marker }: LineShape): boolean {
  if (url === -1 || text.length > 600) return false;
  const match = URL.exec(text);
  if (match === null) return false;
  const before = text.slice(marker?.length ?? 0, url);
  const after = text.slice(url + match[0].length);
  // The label may follow: https://… - The pier at night.
  if (before.trim() === '' || /<a href=["']?$/iu.test(before))
    return after.length <= LONGEST_LABEL && !/。.|[.!?] \p{Lu}/u.test(after);
  return (
    before.length <= LONGEST_LABEL &&
    !before.includes('。') &&
    after.replaceAll(/[^\p{L}\p{N}]/gu, '').length <= 12
  );
}

const ONLY_LABEL =
  /^[\s■□◆◇▼▽●○【《<〈#*(-]{0,6}(?:sources?|references?|links?|notes|footnotes|endnotes|bibliography|documents?|background|further reading|related(?: articles| posts| stories| links| reading)?|see also|read more|more on this|関連(?:記事|リンク|情報|ページ|資料|する過去記事)?|参考(?:資料|文献|リンク|記事|サイト|URL)?|出典|出所|資料|リンク(?:集)?|脚注|引用元?|過去(?:の|の関連)?記事|(?:あわせて|合わせて|併せて)読みたい)[\s】》>〉#*):]{0,6}$/iu;

/** Whether a line is nothing but the heading of a list of links. */
export function isOnlyLabel({ text, url }: LineShape): boolean {
  return url === -1 && ONLY_LABEL.test(text);
}

/** Whether the text of a line can head a list of links. */
export function isLinkHeadingText({ text, url }: LineShape, leadsToLink: boolean): boolean {
  if (url !== -1 || text.length > 80 || text.endsWith('。')) return false;
  return leadsToLink || LABEL.test(text);
}

import type { LineShape } from './line-shape.ts';

const URL = /https?:\/\/[^\s<>「」()"”]+/u;
const LABEL =
  /関連|参考|リンク|あわせて|合わせて|併せて|出典|出所|資料|過去記事|外部サイト|further reading|related|sources?|references?|links?|see also|read more|background|more on/iu;
// A label is a title, not a sentence with an address in it.
const LONGEST_LABEL = 110;

/** A line that is an address with its label: the address closes it, or only a mark of the label stands after. */
export function isLinkLine({ text, url, marker }: LineShape): boolean {
  if (url === -1 || text.length > 600) return false;
  const match = URL.exec(text);
  if (match === null) return false;
  const before = text.slice(marker?.length ?? 0, url);
  const after = text.slice(url + match[0].length);
  return (
    before.length <= LONGEST_LABEL &&
    !before.includes('。') &&
    after.replaceAll(/[^\p{L}\p{N}]/gu, '').length <= 12
  );
}

/** Whether the text of a line can head a list of links. */
export function isLinkHeadingText({ text, url }: LineShape, leadsToLink: boolean): boolean {
  if (url !== -1 || text.length > 80 || text.endsWith('。')) return false;
  return leadsToLink || LABEL.test(text);
}

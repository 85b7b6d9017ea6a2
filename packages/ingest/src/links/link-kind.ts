import type { Link } from './link.ts';

/** Sites on which people have pages of their own, by name where it says enough. */
const PERSON_SITES =
  /(?:^|\.)(?:facebook|twitter|instagram|linkedin|youtube|bsky|threads|ameblo|mastodon)\.[a-z.]{2,10}$/u;
/** Hosts on which people have pages of their own. */
const PERSON_HOSTS: readonly string[] = ['x.com', 'note.com', 't.me'];
const PERSON_LABEL =
  /公式X|のX(?![\p{L}])|フェイスブック|インスタグラム|プロフィール|略歴|経歴|議員の公式サイト|(?<![\p{L}])(?:profile|biography|bio|on (?:LinkedIn|X|Twitter|Facebook|Instagram|Bluesky))(?![\p{L}])/iu;

function isPersonHost(url: string): boolean {
  const host = hostOf(url);
  return (
    PERSON_SITES.test(host) ||
    PERSON_HOSTS.some((known) => host === known || host.endsWith(`.${known}`))
  );
}

/** The host of an address, in small letters. */
export function hostOf(url: string): string {
  return (url.split('/')[2] ?? '').toLowerCase();
}

/** A label in front of the title: `Source:`, `出典:`. */
export const LABEL =
  /^(?:sources?|references?|via|link|see|出典|出所|ソース|参考|リンク|参照|引用元|元記事|関連記事|詳細|詳しくは|url) ?[:→] ?/iu;
const SOURCE_HEADING =
  /出典|出所|ソース|資料|参考|参照|引用|脚注|原典|文献|(?:^|[【■(])注|(?<![\p{L}])(?:sources?|references?|documents?|notes|footnotes|endnotes|bibliography|citations?|works cited)(?![\p{L}])/iu;
const RELATED_HEADING =
  /関連|あわせて|合わせて|併せて|過去|これまで|バックナンバー|前回|おすすめ|(?<!参考|引用)記事|(?<![\p{L}])(?:further reading|related|see also|read more|background|more on|more from|earlier|previously|recommended|elsewhere)(?![\p{L}])/iu;
/** What an office puts out itself, wherever it is listed. */
const OFFICIAL =
  /報道発表|報道資料|発表文|公表資料|プレスリリース|記者会見|会見録|議事録|談話|声明|原文|全文|(?:省|庁|局|府|幕|軍|部|社)の?(?:公式)?発表|の報告書(?:\(| |$)|(?<![\p{L}])(?:press (?:notice|release|statement)|news release|media release|transcript|full text|readout|fact sheet|contract notice|white paper|official statement)(?![\p{L}])/iu;
const SOURCE_LABEL =
  /出典|出所|ソース|資料|発表|公式|参考|声明|原文|論考|報告書|(?<![\p{L}])(?:sources?|references?|release|transcript|statement|full text|document|PDF|via|column|speech|testimony|remarks|report|notice|annex|dataset|filing|bill|budget|hearing|study|survey)(?![\p{L}])/iu;
/** The writer's own earlier texts. */
const OWN_LABEL =
  /前回の?(?:記事|投稿|エントリ|号)|過去の?記事|拙稿|拙著|当ブログ|本ブログ|弊誌|以前の|(?<![\p{L}])(?:our|my|earlier|previously|previous|in this newsletter|last (?:week|month|issue))(?![\p{L}])/iu;

/** What is seen of a link. */
export interface LinkSigns {
  readonly url: string;
  /** The words around the address. */
  readonly label: string;
  readonly heading: string;
  /** It stands in a list of links, and not in a sentence. */
  readonly listed: boolean;
  /** Other addresses of the text have the same host: the writer's own pages. */
  readonly own: boolean;
}

/** Whether a link leads to a source, to something related, or to the page of a person. */
export function kindOf({ url, label, heading, listed, own }: LinkSigns): Link['kind'] {
  if (isPersonHost(url) || PERSON_LABEL.test(label)) return 'person-page';
  if (OWN_LABEL.test(label)) return 'related';
  const prefix = LABEL.exec(label)?.[0];
  if (prefix !== undefined && SOURCE_HEADING.test(prefix)) return 'source';
  const [source, related] = [SOURCE_HEADING.test(heading), RELATED_HEADING.test(heading)];
  // "Sources and further reading": the words of each link tell.
  if (source && related) return own || !/[\p{L}]/u.test(label) ? 'related' : 'source';
  if (source) return 'source';
  if (OFFICIAL.test(label)) return 'source';
  if (related) return 'related';
  // A link inside a sentence is what the sentence rests on.
  return !listed || SOURCE_LABEL.test(label) ? 'source' : 'related';
}

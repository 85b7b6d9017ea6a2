import type { Block } from '../segment/segmented-text.ts';
import type { MarkedKind, MarkedSpan } from './quotation.ts';

/** Things that have names in marks: an exercise, a ship, a system. */
const NAMED_BEFORE =
  /(?:演習|訓練|作戦|艦|空母|潜水艦|機|号|計画|構想|事業|システム|プログラム|プロジェクト|装置|ミサイル|衛星|会合|会議|フォーラム|exercise|operation|drill|project|program|programme|initiative|ship|destroyer|frigate|submarine|carrier|codenamed|code-named|nicknamed|dubbed|named|christened|called|known as) ?$/iu;
const NAMED_AFTER =
  /^(?:型|級|号|演習|訓練|作戦|計画|構想|と(?:名付|命名|呼ば)| (?:exercise|operation|drill|project|program|programme|initiative)(?![\p{L}]))/iu;
const TITLED_BEFORE =
  /(?:著書|論文|報告書|書籍|小説|映画|番組|記事|コラム|連載|特集|著|雑誌|論考|白書|book|article|essay|paper|report|film|novel|series|documentary|column|titled|entitled|headlined),? ?$/iu;
const TITLED_AFTER =
  /^(?:と題|との題|というタイトル|(?:の|という)(?:著者|論文|記事|報告書|本|連載|特集|\d+月号)|(?:\d+月)?号)/u;

/** Marks in links are titles, and those right around a name show a name. */
export function fixedKind(
  mark: MarkedSpan,
  block: Block,
  named: ReadonlySet<string>,
): MarkedKind | undefined {
  if (block.kind === 'link' || block.kind === 'linktitle' || block.kind === 'linkheading')
    return 'title';
  return named.has(`${mark.start} ${mark.end}`) ? 'name' : undefined;
}

/** What marks enclose that is no speech: a title, the name of a thing, or a word held at arm's length. */
export function unspokenKind(mark: MarkedSpan, text: string): MarkedKind {
  const before = text.slice(Math.max(0, mark.start - 16), mark.start - 1);
  const after = text.slice(mark.end + 1, mark.end + 20);
  if (TITLED_BEFORE.test(before) || TITLED_AFTER.test(after)) return 'title';
  if (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after)) return 'name';
  return mark.open === '『' ? 'title' : 'scare';
}

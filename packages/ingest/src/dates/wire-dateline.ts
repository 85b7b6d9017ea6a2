import type { Block, Span } from '../segment/segmented-text.ts';

/** How far into a report its dateline reaches. */
const REACH = 110;
/** `SINGAPORE, May 30 (Reuters) -`, `OLONGAPO, Philippines —`. */
const WIRE =
  /^(?:[A-Z][A-Z.'-]{1,24}(?: [A-Z][A-Z.'-]{1,24}){0,3})(?:,? [^()\n]{1,40}?)?(?: ?\([^()\n]{2,40}\))? ?(?:--|-|—) (?=["“]?[\p{Lu}\d])/u;
/** `【ワシントン＝田中】`, `[東京 14日 ロイター] -`. */
const BRACKETED = /^(?:【[^【】\n]{2,40}】|\[[^[\]\n]{4,60}\] ?(?:-|—))/u;

/** The opening of a report that says where, when and by whom it was filed, from the start of its block; undefined for none. */
export function wireDateline(text: string, block: Block | undefined): Span | undefined {
  if (block === undefined || block.kind !== 'paragraph') return undefined;
  const head = text.slice(block.start, Math.min(block.end, block.start + REACH));
  const match = WIRE.exec(head) ?? BRACKETED.exec(head);
  return match === null ? undefined : { start: block.start, end: block.start + match[0].length };
}

/** Whether a date stands in the dateline of a report. */
export function isWireDateline(text: string, block: Block | undefined, date: Span): boolean {
  const opening =
    block !== undefined && date.start - block.start < REACH ? wireDateline(text, block) : undefined;
  return opening !== undefined && date.end <= opening.end;
}

import type { NameMention, TextNames } from '../names/name-mention.ts';
import type { Span } from '../segment/segmented-text.ts';

/** Something in the text that can speak or act: a name, or a title without one. */
export interface Actor extends Span {
  /** Where the title after the name ends; particles stand after it. */
  readonly tail: number;
  readonly type: NameMention['type'] | 'role';
  readonly entity: string | undefined;
  readonly offices: readonly string[];
}

/** Titles after names: their ends, by where the name ends. */
export type TitleEnds = ReadonlyMap<number, number>;

/** All that can speak, in order of position. */
export function actorsOf({ mentions, roles }: TextNames, titleEnds: TitleEnds): Actor[] {
  const speaking = mentions.filter(
    ({ type }) => type === 'person' || type === 'organization' || type === 'place',
  );
  const named = speaking.map(
    (mention): Actor => ({
      start: mention.start,
      end: mention.end,
      tail: titleEnds.get(mention.end) ?? mention.end,
      type: mention.type,
      entity: mention.entity,
      offices: [],
    }),
  );
  const titled = roles.map(
    ({ start, end, offices }): Actor => ({
      start,
      end,
      tail: end,
      type: 'role',
      entity: undefined,
      offices,
    }),
  );
  return [...named, ...titled].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The actors that lie within a stretch; the list is in order of position. */
export function actorsWithin(actors: readonly Actor[], { start, end }: Span): Actor[] {
  let low = 0;
  let high = actors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((actors[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Actor[] = [];
  for (let at = low; at < actors.length; at += 1) {
    const actor = actors[at];
    if (actor === undefined || actor.start >= end) break;
    if (actor.end <= end) found.push(actor);
  }
  return found;
}

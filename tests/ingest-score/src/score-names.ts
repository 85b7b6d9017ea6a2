import type { Gold } from './gold.ts';
import { type Counts, exactEnds, overlaps, pair } from './match.ts';
import { type Prediction, scoredType } from './prediction.ts';

/** Counts of mentions, with overlapping and with equal ends. */
export interface MentionScore {
  readonly lenient: Counts;
  readonly strict: Counts;
}

function typesOf({ entities }: Gold, entity: string): Set<string> {
  const known = entities[entity];
  return new Set([known?.type ?? '', ...(known?.altTypes ?? [])].map(scoredType));
}

/** Mentions: spans that overlap, of the right type; predictions over ignored stretches count neither way. */
export function scoreMentions(gold: Gold, { mentions }: Prediction): MentionScore {
  const isRight = (one: Gold['mentions'][number], other: Prediction['mentions'][number]) =>
    typesOf(gold, one.entity).has(other.type);
  const countWith = (
    mayMatch: (one: Gold['mentions'][number], other: Prediction['mentions'][number]) => boolean,
  ): Counts => {
    const matched = pair(gold.mentions, mentions, mayMatch, exactEnds);
    const used = new Set(matched.values());
    const wrong = mentions.filter(
      (one) => !used.has(one) && !gold.ignore.some((span) => overlaps(span, one)),
    );
    return { tp: matched.size, fp: wrong.length, fn: gold.mentions.length - matched.size };
  };
  return {
    lenient: countWith((one, other) => overlaps(one, other) && isRight(one, other)),
    strict: countWith((one, other) => exactEnds(one, other) === 2 && isRight(one, other)),
  };
}

/** Entities: a gold entity is found when one of its mentions is; a predicted one is wrong when none of its mentions hits. */
export function scoreEntities(gold: Gold, { mentions }: Prediction): Counts {
  const hits = (one: Gold['mentions'][number], other: Prediction['mentions'][number]) =>
    overlaps(one, other) && typesOf(gold, one.entity).has(other.type);
  const ids = [...new Set(gold.mentions.map(({ entity }) => entity))];
  const found = ids.filter((id) =>
    gold.mentions.some((one) => one.entity === id && mentions.some((other) => hits(one, other))),
  );
  const clusters = Map.groupBy(mentions, ({ entity, type, text }) => entity || `${type} ${text}`);
  const wrong = [...clusters.values()].filter(
    (members) =>
      !members.some((member) => gold.mentions.some((one) => hits(one, member))) &&
      members.some((member) => !gold.ignore.some((span) => overlaps(span, member))),
  );
  return { tp: found.length, fp: wrong.length, fn: ids.length - found.length };
}

import type { Gold } from './gold.ts';
import { type Counts, pair, plain } from './match.ts';
import type { Prediction } from './prediction.ts';

/** Counts of links: by address, with title, with kind. */
export interface LinkScore {
  readonly url: Counts;
  readonly titled: Counts;
  readonly kind: Counts;
}

/** Links: the address exactly; the title after folding widths and spaces. */
export function scoreLinks(gold: Gold, { links }: Prediction): LinkScore {
  type One = Gold['links'][number];
  type Other = Prediction['links'][number];
  const count = (golden: readonly One[], mayMatch: (one: One, other: Other) => boolean): Counts => {
    const matched = pair(golden, links, mayMatch);
    return { tp: matched.size, fp: links.length - matched.size, fn: golden.length - matched.size };
  };
  const sameUrl = (one: One, other: Other) => one.url === other.url;
  const titled = gold.links.filter(({ title }) => title !== undefined);
  const untitled = gold.links.filter(({ title }) => title === undefined);
  const sameTitle = (one: One, other: Other) =>
    sameUrl(one, other) &&
    [one.title ?? '', ...(one.titleAlts ?? [])].some(
      (title) => plain(title) === plain(other.title ?? ''),
    );
  const withTitle = count(titled, sameTitle);
  // A link that gold gives no title for is no wrong title.
  const neutral = links.filter((other) => untitled.some((one) => sameUrl(one, other))).length;
  return {
    url: count(gold.links, sameUrl),
    titled: { ...withTitle, fp: Math.max(0, withTitle.fp - neutral) },
    kind: count(gold.links, (one, other) => sameUrl(one, other) && one.kind === other.kind),
  };
}

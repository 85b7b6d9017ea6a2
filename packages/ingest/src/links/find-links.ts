import type { ResolvedDate } from '../dates/resolved-date.ts';
import type { Block, SegmentedText } from '../segment/segmented-text.ts';
import { dateInAddress, findAddresses } from '../text/addresses.ts';
import type { Link } from './link.ts';
import { hostOf, kindOf } from './link-kind.ts';
import { titleOf } from './link-title.ts';

// What stands further before an address is not its label.
const LONGEST_LABEL = 200;

/** All web addresses with their titles, kinds and dates. */
export function findLinks(segmented: SegmentedText, dates: readonly ResolvedDate[]): Link[] {
  const { text, blocks } = segmented;
  const hosts = repeatedHosts(text);
  const datesOf = Map.groupBy(dates, ({ block }) => block);
  return blocks.flatMap((block, index) => {
    const addresses = findAddresses(text, block.start, block.end);
    return addresses.map((address, place): Link => {
      const from = place === 0 ? block.body : (addresses[place - 1]?.end ?? block.body);
      const own = datesOf.get(index) ?? [];
      const found = titleOf(segmented, index, from, address, own);
      const url = text.slice(address.start, address.end);
      const listed = block.kind === 'link';
      const title = found.title === undefined ? '' : text.slice(found.title.start, found.title.end);
      const labelStart = Math.max(from, address.start - LONGEST_LABEL);
      const label = listed ? text.slice(labelStart, address.start) : '';
      const inLabel = own.find(
        ({ start, end, value }) =>
          value !== undefined && start >= block.body && end <= address.start,
      );
      return {
        url,
        address,
        title: found.title,
        kind: kindOf({
          url,
          label: `${label} ${title}`.trim(),
          heading: headingText(text, blocks, block),
          listed,
          own: hosts.has(hostOf(url)),
        }),
        date: dateInAddress(url) ?? inLabel?.value,
        block: index,
        rule: found.rule,
      };
    });
  });
}

function headingText(text: string, blocks: readonly Block[], block: Block): string {
  const heading = block.heading === undefined ? undefined : blocks[block.heading];
  return heading === undefined ? '' : text.slice(heading.start, heading.end);
}

/** Hosts of two addresses and more, where others are printed as well. */
function repeatedHosts(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { start, end } of findAddresses(text)) {
    const host = hostOf(text.slice(start, end));
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([host, count]) => (count > 1 ? [host] : [])));
}

export type { Link };

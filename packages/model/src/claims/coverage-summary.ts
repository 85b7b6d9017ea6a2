import type { AnyRecord, RecordOf } from '../kinds/records.ts';
import { lineSet } from './line-set.ts';

/** Lines of a briefing that are claimed, set aside or neither, as the record itself says. */
export interface CoverageSummary {
  readonly briefing: string;
  readonly lines: number;
  /** Lines that hold more than nothing or a separator. */
  readonly contentLines: number;
  /** Content lines that a claim is anchored to, or that are set aside with a reason. */
  readonly accounted: number;
  /** Lines that are set aside, with content or without. */
  readonly setAside: number;
}

/** Reasons that say a line has no content, which only the text itself could tell otherwise. */
const WITHOUT_CONTENT: ReadonlySet<string> = new Set(['separator', 'empty']);

/** Whether a line set aside for a reason holds nothing that could be claimed. */
export function isWithoutContent(reason: string): boolean {
  return WITHOUT_CONTENT.has(reason);
}

/** Coverage of every briefing from its record and the anchors of its claims; needs no source text. */
export function coverageSummaries(records: readonly AnyRecord[]): CoverageSummary[] {
  const claims = records.filter((record): record is RecordOf<'claim'> => record.kind === 'claim');
  return records.flatMap((record) => {
    if (record.kind !== 'briefing') return [];
    const { setAside, text } = record;
    const prefix = record.id.replace('briefing/', 'claim/');
    const claimed = lineSet(
      claims
        .filter(({ id }) => id.startsWith(`${prefix}/`))
        .flatMap(({ anchors }) => anchors.map(({ lines }) => lines)),
    );
    const aside = lineSet(setAside.map(({ lines }) => lines));
    const empty = lineSet(
      setAside.flatMap(({ lines, reason }) => (isWithoutContent(reason) ? [lines] : [])),
    );
    const bare = [...empty].filter((line) => !claimed.has(line)).length;
    return [
      {
        briefing: record.id,
        lines: text.lines,
        contentLines: text.lines - bare,
        accounted: new Set([...claimed, ...aside]).size - bare,
        setAside: aside.size,
      },
    ];
  });
}

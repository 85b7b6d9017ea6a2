import type { AnyRecord, RecordOf } from '../kinds/records.ts';
import { lineSet } from './line-set.ts';

/** Lines of a briefing that are claimed, set aside or neither, as the record itself says. */
export interface CoverageSummary {
  readonly briefing: string;
  readonly lines: number;
  /** Lines that are not set aside. */
  readonly contentLines: number;
  /** Content lines that at least one claim is anchored to. */
  readonly accounted: number;
  readonly setAside: number;
}

/** Coverage of every briefing from its record and the anchors of its claims; needs no source text. */
export function coverageSummaries(records: readonly AnyRecord[]): CoverageSummary[] {
  const claims = records.filter((record): record is RecordOf<'claim'> => record.kind === 'claim');
  return records.flatMap((record) => {
    if (record.kind !== 'briefing') return [];
    const prefix = record.id.replace('briefing/', 'claim/');
    const claimed = lineSet(
      claims
        .filter(({ id }) => id.startsWith(`${prefix}/`))
        .flatMap(({ anchors }) => anchors.map(({ lines }) => lines)),
    );
    const setAside = lineSet(record.setAside.map(({ lines }) => lines));
    const content = record.text.lines - setAside.size;
    return [
      {
        briefing: record.id,
        lines: record.text.lines,
        contentLines: content,
        accounted: [...claimed].filter((line) => !setAside.has(line)).length,
        setAside: setAside.size,
      },
    ];
  });
}

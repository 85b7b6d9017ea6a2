import type { Dataset, LocalizedText, RecordOf } from '@briefing/model/dataset';
import { parseLineRange } from '@briefing/model/text';

type Claim = RecordOf<'claim'>;

/** A part of a briefing with the claims that stand in it, in document order. */
export interface BriefingSection {
  /** Id of the heading: `s3`; `rest` for claims outside the sections. */
  readonly id: string;
  readonly title?: LocalizedText;
  readonly lines?: string;
  readonly claims: readonly Claim[];
}

/** Claims of a briefing in document order. */
export function claimsOfBriefing(dataset: Dataset, briefing: string): Claim[] {
  const prefix = `${briefing.replace('briefing/', 'claim/')}/`;
  return dataset.all('claim').filter(({ id }) => id.startsWith(prefix));
}

/** The sections of a briefing; a claim belongs where its first line stands. */
export function briefingSections(
  briefing: RecordOf<'briefing'>,
  claims: readonly Claim[],
): BriefingSection[] {
  const sections = briefing.sections.map(({ title, lines }, index) => {
    const range = parseLineRange(lines);
    return {
      id: `s${index + 1}`,
      title,
      lines,
      claims: claims.filter((claim) => {
        const line = firstLine(claim);
        return range !== undefined && line >= range.first && line <= range.last;
      }),
    };
  });
  const placed = new Set(sections.flatMap((section) => section.claims));
  const rest = claims.filter((claim) => !placed.has(claim));
  return rest.length === 0 ? sections : [...sections, { id: 'rest', claims: rest }];
}

/** The lines a claim stands on, each range once: `15-16`, `26`. */
export function linesOfClaim({ anchors }: Claim): string[] {
  return [...new Set(anchors.map(({ lines }) => lines))];
}

function firstLine({ anchors }: Claim): number {
  return Math.min(...anchors.map(({ lines }) => parseLineRange(lines)?.first ?? 0));
}

import { isWithoutContent, type RecordOf } from '@briefing/model/dataset';
import { coverText, type NormalText, parseLineRange, verifyAnchors } from '@briefing/model/text';

type Briefing = RecordOf<'briefing'>;
type Claim = RecordOf<'claim'>;

/** What became of every line of a briefing. */
export interface Ledger {
  readonly lines: number;
  readonly contentLines: number;
  /** Content lines claimed or set aside with a reason. */
  readonly accounted: number;
  /** Content lines that a claim is anchored to. */
  readonly claimed: number;
  readonly setAside: readonly { readonly lines: string; readonly reason: string }[];
  /** Whether the text is broken into other lines than the one recorded, so that no line counts as set aside. */
  readonly otherLines: boolean;
  /** Content lines that are neither. */
  readonly unaccounted: readonly number[];
  /** Claims with a passage that is not in the text; empty where the text is not at hand. */
  readonly anchorsNotFound: readonly string[];
  /** Characters of the content lines in the normal form, and those inside a passage; only where the text is at hand. */
  readonly characters?: { readonly content: number; readonly anchored: number };
}

/** The ledger as the record of the briefing and the anchors of its claims tell it. */
export function ledgerOfRecord({ text, setAside }: Briefing, claims: readonly Claim[]): Ledger {
  const claimed = new Set(
    claims.flatMap(({ anchors }) => anchors.flatMap(({ lines }) => numbersIn(lines))),
  );
  const reasons = new Map(
    setAside.flatMap(({ lines, reason }) =>
      numbersIn(lines).map((line) => [line, reason] as const),
    ),
  );
  const all = Array.from({ length: text.lines }, (_, index) => index + 1);
  const content = all.filter(
    (line) => claimed.has(line) || !isWithoutContent(reasons.get(line) ?? ''),
  );
  const unaccounted = content.filter((line) => !claimed.has(line) && !reasons.has(line));
  return {
    lines: text.lines,
    contentLines: content.length,
    accounted: content.length - unaccounted.length,
    claimed: content.filter((line) => claimed.has(line)).length,
    setAside,
    otherLines: false,
    unaccounted,
    anchorsNotFound: [],
  };
}

/** The ledger of a text at hand: a passage covers what it covers there, wherever it stands now. */
export function ledgerOfText(
  { text, setAside }: Briefing,
  claims: readonly Claim[],
  normal: NormalText,
): Ledger {
  const anchors = claims.flatMap(({ id, anchors }) => anchors.map((anchor) => ({ id, anchor })));
  const results = verifyAnchors(
    normal,
    anchors.map(({ anchor }) => anchor),
    text.digest,
  );
  const found = anchors.flatMap(({ anchor: { length } }, index) => {
    const start = results[index]?.start;
    return start === undefined ? [] : [{ start, length }];
  });
  // In a text of other lines the numbers of the lines set aside mean nothing.
  const applied = normal.lineCount === text.lines ? setAside : [];
  const coverage = coverText(normal, found, applied);
  return {
    lines: normal.lineCount,
    contentLines: coverage.contentLines,
    accounted: coverage.accountedLines,
    claimed: coverage.lines.filter(({ status }) => status === 'claimed').length,
    setAside: applied,
    otherLines: applied !== setAside,
    unaccounted: coverage.unaccounted,
    anchorsNotFound: [
      ...new Set(
        anchors.flatMap(({ id }, index) => (results[index]?.start === undefined ? [id] : [])),
      ),
    ],
    characters: coverage.characters,
  };
}

function numbersIn(lines: string): number[] {
  const range = parseLineRange(lines);
  if (range === undefined) return [];
  return Array.from({ length: range.last - range.first + 1 }, (_, index) => range.first + index);
}

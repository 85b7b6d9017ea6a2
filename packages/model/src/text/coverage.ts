import { parseLineRange } from './line-range.ts';
import type { NormalText } from './normal-form.ts';
import type { Span } from './span.ts';
import { isSpanOf } from './span.ts';

/** Lines that nobody need claim, and why. */
export interface SetAside {
  /** `7` or `15-16`. */
  readonly lines: string;
  readonly reason: string;
}

/** What became of one raw line. */
export interface CoverageLine {
  /** From 1. */
  readonly line: number;
  /** Content has a letter or a digit, a separator only other characters, blank none. */
  readonly kind: 'content' | 'separator' | 'blank';
  /** A content line is claimed by an anchor, else set aside, else unaccounted; the others hold nothing to account for. */
  readonly status: 'claimed' | 'set-aside' | 'unaccounted' | 'no-content';
  /** Places, in the list given, of the anchors that touch the line. */
  readonly anchors: readonly number[];
  /** The reason, also on a line that is claimed or has no content. */
  readonly setAside?: string;
  /** Squeezed characters of the line. */
  readonly characters: number;
  /** Those of them inside at least one anchor. */
  readonly anchored: number;
}

/** The line ledger of a text. */
export interface Coverage {
  readonly lines: readonly CoverageLine[];
  readonly contentLines: number;
  /** Content lines claimed or set aside. */
  readonly accountedLines: number;
  readonly unaccounted: readonly number[];
  /** Squeezed characters of all content lines, and those inside at least one anchor. */
  readonly characters: { readonly content: number; readonly anchored: number };
  /** Places of the anchors that lie outside the text. */
  readonly invalidAnchors: readonly number[];
  /** Places of the `setAside` entries whose lines cannot be read or lie outside the text. */
  readonly invalidSetAside: readonly number[];
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Accounts for every raw line of a text by the anchors on it and the lines set aside. Anchors are taken at their
 * `start`, so pass those that `verifyAnchors` found in place. Never throws.
 */
export function coverText(
  normal: NormalText,
  anchors: readonly Span[],
  setAside: readonly SetAside[],
): Coverage {
  const reasons = new Map<number, string>();
  const invalidSetAside = setAside.flatMap(({ lines, reason }, index) => {
    const range = parseLineRange(lines);
    if (range === undefined || range.last > normal.lineCount) return [index];
    for (let line = range.first; line <= range.last; line += 1) {
      if (!reasons.has(line)) reasons.set(line, reason);
    }
    return [];
  });
  const { touching, anchored, invalidAnchors } = layOut(normal, anchors);

  const text = new Map<number, { squeezed: string; characters: number; anchored: number }>();
  let position = 0;
  for (const point of normal.squeezed) {
    const line = normal.lines[position] ?? 0;
    const entry = text.get(line) ?? { squeezed: '', characters: 0, anchored: 0 };
    entry.squeezed += point;
    entry.characters += 1;
    entry.anchored += anchored[position] ?? 0;
    text.set(line, entry);
    position += 1;
  }

  const lines = Array.from({ length: normal.lineCount }, (_, index): CoverageLine => {
    const line = index + 1;
    const { squeezed = '', characters = 0, anchored = 0 } = text.get(line) ?? {};
    const kind = kindOf(squeezed);
    const on = [...(touching.get(line) ?? [])];
    const reason = reasons.get(line);
    return {
      line,
      kind,
      status: kind === 'content' ? statusOf(on.length > 0, reason !== undefined) : 'no-content',
      anchors: on,
      ...(reason !== undefined && { setAside: reason }),
      characters,
      anchored,
    };
  });
  const content = lines.filter(({ kind }) => kind === 'content');
  const unaccounted = content.filter(({ status }) => status === 'unaccounted');
  return {
    lines,
    contentLines: content.length,
    accountedLines: content.length - unaccounted.length,
    unaccounted: unaccounted.map(({ line }) => line),
    characters: {
      content: content.reduce((sum, line) => sum + line.characters, 0),
      anchored: content.reduce((sum, line) => sum + line.anchored, 0),
    },
    invalidAnchors,
    invalidSetAside,
  };
}

function layOut(normal: NormalText, anchors: readonly Span[]) {
  const touching = new Map<number, Set<number>>();
  const anchored = new Uint8Array(normal.length);
  const invalidAnchors: number[] = [];
  anchors.forEach((anchor, index) => {
    if (!isSpanOf(normal, anchor)) {
      invalidAnchors.push(index);
      return;
    }
    const end = anchor.start + anchor.length;
    anchored.fill(1, anchor.start, end);
    for (const line of new Set(normal.lines.subarray(anchor.start, end))) {
      touching.set(line, (touching.get(line) ?? new Set()).add(index));
    }
  });
  return { touching, anchored, invalidAnchors };
}

function kindOf(squeezed: string): CoverageLine['kind'] {
  if (squeezed === '') return 'blank';
  return LETTER_OR_DIGIT.test(squeezed) ? 'content' : 'separator';
}

function statusOf(claimed: boolean, setAside: boolean): CoverageLine['status'] {
  if (claimed) return 'claimed';
  return setAside ? 'set-aside' : 'unaccounted';
}

import { DOUBTS, type Draft, type DraftClaim } from '@briefing/ingest';
import { normalizeText, rawRange } from '@briefing/model/text';
import type { Span } from './gold.ts';

/** What the tool drafted, in the terms of the scoring rules: raw code points and gold type names. */
export interface Prediction {
  readonly segments: readonly string[];
  readonly mentions: readonly (Span & {
    readonly type: string;
    readonly entity: string;
    readonly text: string;
  })[];
  readonly dates: readonly (Span & {
    readonly value: string | undefined;
    readonly doubt: boolean;
    readonly weekdayConflict: boolean;
  })[];
  readonly events: readonly (Span & {
    readonly date: string;
    readonly line: number;
    readonly doubt: boolean;
    readonly inferred: boolean;
    readonly planned: boolean;
    readonly marks: readonly string[];
    readonly participants: readonly string[];
    readonly place: string | undefined;
  })[];
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[];
  readonly quotes: readonly (Span & {
    readonly speaker: string | undefined;
    readonly speakerText: string | undefined;
    readonly marks: readonly string[];
  })[];
  readonly links: readonly {
    readonly url: string;
    readonly title: string | undefined;
    readonly kind: string;
    readonly date: string | undefined;
  }[];
}

/** The type of a mention as the scoring rules merge them. */
export function scoredType(type: string): string {
  return TYPES[type] ?? type;
}

const TYPES: Readonly<Record<string, string>> = {
  document: 'program',
  programme: 'program',
  operation: 'exercise',
  forum: 'exercise',
  event: 'exercise',
  organisation: 'organization',
};

/** A draft as predictions over its raw text. */
export function predictionOf(draft: Draft, raw: string): Prediction {
  const normal = normalizeText(raw);
  const points = [...raw];
  const lineOf = lineFinder(points);
  const at = ({ anchor }: DraftClaim): Span => {
    const { start, end } = rawRange(normal, anchor) ?? { start: 0, end: 0 };
    return { start, end };
  };
  const textOf = ({ start, end }: Span) => points.slice(start, end).join('');
  const doubtful = ({ flags }: DraftClaim) => flags.some((flag) => DOUBTS.has(flag));
  const each = <K extends DraftClaim['kind'], T>(
    kind: K,
    make: (claim: Extract<DraftClaim, { kind: K }>, span: Span) => T,
  ): T[] =>
    draft.claims.flatMap((claim) =>
      claim.kind === kind ? [make(claim as Extract<DraftClaim, { kind: K }>, at(claim))] : [],
    );
  return {
    segments: draft.header.kinds,
    mentions: each('mention', (claim, span) => ({
      ...span,
      type: scoredType(claim.value.type),
      entity: claim.entity ?? '',
      text: textOf(span),
    })),
    dates: each('date', (claim, span) => ({
      ...span,
      value: claim.value.date,
      doubt: doubtful(claim),
      weekdayConflict: claim.flags.includes('weekday-conflict'),
    })),
    events: each('event', (claim, span) => ({
      ...span,
      date: claim.value.when,
      line: lineOf(span.start),
      doubt: doubtful(claim),
      inferred: claim.rule !== 'event/date',
      planned: claim.value.status === 'planned',
      marks: claim.value.marks,
      participants: claim.value.participants,
      place: claim.value.place,
    })),
    abbreviations: each('abbreviation', (claim) => ({
      short: claim.value.short,
      long: claim.value.long,
    })),
    quotes: each('quotation', (claim, span) => ({
      ...span,
      speaker: claim.value.speaker,
      speakerText: claim.value.speakerPrinted,
      marks: claim.value.marks,
      marked: claim.value.marked,
    })).filter(({ marked }) => marked === 'speech'),
    links: each('link', (claim) => ({
      url: claim.value.url,
      title: claim.value.title,
      kind: claim.value.kind,
      date: claim.value.date,
    })),
  };
}

/** Raw line, from 1, of a code point. */
function lineFinder(points: readonly string[]): (at: number) => number {
  const starts = [0];
  points.forEach((point, index) => {
    if (point === '\n') starts.push(index + 1);
  });
  return (at) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

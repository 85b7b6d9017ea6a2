import {
  CLAIM_KINDS,
  type ClaimKind,
  DOUBTS,
  type Draft,
  reviewItems,
  wordFlag,
  wordKind,
} from '@briefing/ingest';
import type { LocalizedText } from '@briefing/model/dataset';
import { labelled, paragraph, section } from '../output/layout.ts';
import { type Line, span } from '../output/span.ts';
import { table } from '../output/table.ts';
import type { View } from '../output/view.ts';

/** A draft in numbers. */
export interface DraftSummary {
  readonly kinds: readonly KindCount[];
  /** How often each flag stands on an open claim; the reviewer looks at these first. */
  readonly flags: Readonly<Record<string, number>>;
  /** Dates that the text does not settle. */
  readonly unsettledDates: number;
  /** Questions to the reviewer that are still open. */
  readonly questions: number;
}

interface KindCount {
  readonly kind: ClaimKind;
  readonly claims: number;
  readonly sure: number;
  readonly flagged: number;
  readonly decided: number;
}

/** Counts a draft with its decisions applied. */
export function summarize(draft: Draft): DraftSummary {
  const flags = new Map<string, number>();
  for (const { kind, flags: own, status } of draft.claims) {
    if (status !== 'proposed' && status !== 'deferred') continue;
    // What a sentence or a mention is flagged for, the claim inside it is flagged for as well.
    if (kind === 'statement' || kind === 'mention') continue;
    for (const flag of own) flags.set(flag, (flags.get(flag) ?? 0) + 1);
  }
  return {
    kinds: CLAIM_KINDS.map((kind) => {
      const own = draft.claims.filter((claim) => claim.kind === kind);
      return {
        kind,
        claims: own.length,
        sure: own.filter(({ confidence }) => confidence === 'sure').length,
        flagged: own.filter((claim) => claim.flags.length > 0).length,
        decided: own.filter(({ status }) => status !== 'proposed' && status !== 'deferred').length,
      };
    }),
    flags: Object.fromEntries([...flags].sort(([a], [b]) => (a < b ? -1 : 1))),
    unsettledDates: draft.claims.filter(
      (claim) => claim.kind === 'date' && claim.value.date === undefined,
    ).length,
    questions: reviewItems(draft).length,
  };
}

/** The numbers for people: kinds in a table, below it what needs a look. */
export function summaryLines({ kinds, flags }: DraftSummary, view: View): Line[] {
  const { lang } = view;
  const rows = kinds
    .filter(({ claims }) => claims > 0)
    .map(({ kind, claims, sure, flagged, decided }) => [
      [span(wordKind(kind)[lang])],
      ...[claims, sure, flagged, decided].map((count) => [
        span(String(count), count === 0 ? 'faint' : undefined),
      ]),
    ]);
  const columns = [KIND, FOUND, SURE, FLAGGED, DECIDED].map((title, index) => ({
    title: title[lang],
    ...(index > 0 && { align: 'right' as const }),
  }));
  const looks = Object.entries(flags)
    .filter(([flag]) => flag !== 'no-title' && flag !== 'fiscal')
    .map(([flag, count]) => ({
      label: String(count),
      value: [[span(wordFlag(flag)[lang], DOUBTS.has(flag) ? 'caution' : undefined)]],
    }));
  return [
    ...table(columns, rows, view, columns.length).lines,
    ...section(LOOK[lang], labelled(looks, view, 2)),
  ];
}

/** Talk after the numbers, a paragraph each. */
export function talk(texts: readonly LocalizedText[], view: View): Line[] {
  return texts.flatMap((text) => paragraph([span(text[view.lang])], view));
}

const KIND: LocalizedText = { en: 'Kind', ja: '種類' };
const FOUND: LocalizedText = { en: 'Found', ja: '件数' };
const SURE: LocalizedText = { en: 'Sure', ja: '確実' };
const FLAGGED: LocalizedText = { en: 'Flagged', ja: '要確認' };
const DECIDED: LocalizedText = { en: 'Decided', ja: '判断済み' };
const LOOK: LocalizedText = { en: 'To look at', ja: '確認すべき点' };

import { rawDigest, textDigest } from '@briefing/model/text';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { SegmentedText } from '../segment/segmented-text.ts';
import { japaneseShare } from '../text/script.ts';
import { type Analysis, analyzeText, type TextInfo } from './analyze-text.ts';
import { anchoring } from './anchor-of.ts';
import { claimId } from './claim-id.ts';
import type { DraftClaim } from './draft-claim.ts';
import { type ClaimDraft, draftClaims } from './draft-claims.ts';
import type { Draft, DraftHeader } from './draft-file.ts';
import { RULES_VERSION } from './rules-version.ts';
import { sortClaims } from './sort-claims.ts';

/** Options of a draft. */
export interface DraftOptions extends TextInfo {
  /** Address of the text. */
  readonly url?: string | undefined;
}

/**
 * Drafts the claims of a raw text: names, dates, events, quotations, abbreviations, links and one statement a
 * sentence, each with its anchor, rule, evidence and flags. The same arguments give the same draft everywhere.
 *
 * @example
 * const draft = draftText(text, createGazetteer({ dataset }), { published: '2026-03-09' });
 * printDraft(draft); // the lines of drafts/<slug>.draft.jsonl
 */
export function draftText(raw: string, gazetteer: Gazetteer, options: DraftOptions = {}): Draft {
  const analysis = analyzeText(raw, gazetteer, options);
  const { segmented } = analysis;
  const anchors = anchoring(raw, segmented);
  const seen = new Map<string, number>();
  const claims = draftClaims(analysis).flatMap((draft): DraftClaim[] => {
    const anchor = anchors.anchor(draft.span, draft.within);
    if (anchor === undefined) return [];
    const claim = toClaim(draft, anchor);
    const first = claimId(claim, 0);
    const occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    return [{ ...claim, id: occurrence === 0 ? first : claimId(claim, occurrence) }];
  });
  return { header: headerOf(raw, analysis, anchors.normal, options), claims: sortClaims(claims) };
}

function toClaim(
  { span: _span, within: _within, ...draft }: ClaimDraft,
  anchor: DraftClaim['anchor'],
): DraftClaim {
  return { id: '', ...draft, anchor, ruleVersion: RULES_VERSION, status: 'proposed' } as DraftClaim;
}

function headerOf(
  raw: string,
  { segmented, dates }: Analysis,
  normal: ReturnType<typeof anchoring>['normal'],
  { published, url }: DraftOptions,
): DraftHeader {
  const stated = dates.find((date) => date.published)?.value;
  const date = published ?? stated;
  return {
    format: 'briefing-draft/1',
    rules: RULES_VERSION,
    text: {
      digest: textDigest(normal),
      length: normal.length,
      rawDigest: rawDigest(new TextEncoder().encode(raw)),
      lines: normal.lineCount,
    },
    lang: segmented.lang,
    ...(date !== undefined && { published: date }),
    ...(url !== undefined && { url }),
    mixed: isMixed(segmented),
    kinds: segmented.lines,
    ...(segmented.cut.length > 0 && { cut: segmented.cut }),
    headings: headingSpans(segmented),
  };
}

/** Whether a good part of the blocks is in the other language. */
function isMixed({ blocks, text, lang }: SegmentedText): boolean {
  const worded = blocks.filter(({ start, end }) =>
    /\p{L}{3}/u.test(text.slice(start, Math.min(end, start + 300))),
  );
  const other = worded.filter(
    (block) => block.lang !== lang && japaneseShare(text, block.start, block.end) !== 0.5,
  );
  return other.length * 5 > worded.length;
}

function headingSpans({ blocks }: SegmentedText): readonly string[] {
  return blocks.flatMap(({ kind, firstLine, lastLine }) =>
    kind === 'heading'
      ? [firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`]
      : [],
  );
}

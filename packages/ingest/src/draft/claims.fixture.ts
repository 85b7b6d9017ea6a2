import type { ClaimKind, ClaimStatus, DraftClaim, DraftClaimOf } from './draft-claim.ts';
import type { Draft } from './draft-file.ts';

/** What a test says of a claim; the rest is plain. */
export interface ClaimFacts {
  readonly id?: string;
  readonly entity?: string;
  readonly status?: ClaimStatus;
  readonly flags?: readonly string[];
  readonly evidence?: readonly string[];
  readonly confidence?: DraftClaim['confidence'];
  readonly candidates?: readonly string[];
  readonly rule?: string;
  /** Place in the text and length; each claim stands alone when absent. */
  readonly at?: readonly [start: number, length: number];
}

let count = 0;

/** A claim of an invented text. */
export function claim<K extends ClaimKind>(
  kind: K,
  value: DraftClaimOf<K>['value'],
  facts: ClaimFacts = {},
): DraftClaimOf<K> & DraftClaim {
  count += 1;
  const [start, length] = facts.at ?? [count * 100, 10];
  const made = {
    id: facts.id ?? String(count).padStart(16, '0'),
    kind,
    value,
    ...(facts.entity !== undefined && { entity: facts.entity }),
    candidates: facts.candidates ?? [],
    anchor: {
      lines: `${start + 1}`,
      start,
      length,
      hash: '0123456789abcdef',
      before: '01234567',
      after: '89abcdef',
    },
    rule: facts.rule ?? `${kind}/test`,
    ruleVersion: 1,
    confidence: facts.confidence ?? 'likely',
    evidence: facts.evidence ?? [],
    flags: facts.flags ?? [],
    status: facts.status ?? 'proposed',
  };
  return made as unknown as DraftClaimOf<K> & DraftClaim;
}

/** A draft of claims; its text is invented and has three lines. */
export function draftOf(
  claims: readonly DraftClaim[],
  header: Partial<Draft['header']> = {},
): Draft {
  return {
    header: {
      format: 'briefing-draft/1',
      rules: 1,
      text: {
        digest: `briefing-text/1:sha256:${'a'.repeat(64)}`,
        length: 900,
        rawDigest: `sha256:${'b'.repeat(64)}`,
        lines: 3,
      },
      lang: 'ja',
      published: '2031-05-08',
      mixed: false,
      kinds: ['heading', 'bullet1', 'blank'],
      headings: ['1'],
      ...header,
    },
    claims,
  };
}

/** A statement about nothing in particular. */
export const PLAIN_STATEMENT: DraftClaimOf<'statement'>['value'] = {
  about: [],
  time: 'past',
  modality: 'certain',
  polarity: 'affirmed',
  cues: [],
};

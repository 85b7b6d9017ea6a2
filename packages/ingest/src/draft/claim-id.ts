import { type Anchor, passageHash } from '@briefing/model/text';
import type { ClaimKind } from './draft-claim.ts';

/** A value as text in which the order of fields says nothing. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * The id of a claim: 16 hexadecimal digits of kind, value and passage. The place in the text does not enter,
 * so edits elsewhere keep it; `occurrence` tells equal passages of one block apart.
 */
export function claimId(
  kind: ClaimKind,
  value: unknown,
  anchor: Anchor,
  occurrence: number,
): string {
  const parts = [
    kind,
    canonicalJson(value),
    anchor.hash,
    anchor.block?.hash ?? '',
    String(occurrence),
  ];
  return passageHash(parts.join('\n'));
}

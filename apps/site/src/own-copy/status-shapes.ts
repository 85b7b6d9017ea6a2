import type { AnchorStatus } from '@briefing/model/text';

/** The verdict whose shape and color stand for a status: what both mean is close. */
export const likeVerdict: Readonly<Record<AnchorStatus, string>> = {
  verified: 'confirmed',
  moved: 'partly-confirmed',
  changed: 'imprecise',
  ambiguous: 'unconfirmed',
  missing: 'contradicted',
};

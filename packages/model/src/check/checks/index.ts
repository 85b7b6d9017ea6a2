import type { Check } from '../check-context.ts';
import { anchorOutsideText } from './anchor-outside-text.ts';
import { duplicateId } from './duplicate-id.ts';
import { legOrder } from './leg-order.ts';
import { numbersDiffer } from './numbers-differ.ts';
import { officeNotHeld } from './office-not-held.ts';
import { partCycle } from './part-cycle.ts';
import { redirectedTarget } from './redirected-target.ts';
import { reviewWithoutNote } from './review-without-note.ts';
import { rumorWithoutAttribution } from './rumor-without-attribution.ts';
import { rumorWithoutCue } from './rumor-without-cue.ts';
import { tenureOverlap } from './tenure-overlap.ts';
import { uncoveredLine } from './uncovered-line.ts';
import { unknownTarget } from './unknown-target.ts';
import { verdictWithoutEvidence } from './verdict-without-evidence.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';
import { wrongKind } from './wrong-kind.ts';

/** Every check after the schema pass, in the order of the passes: identity, references, dates, claims, translation. */
export const checks: readonly Check[] = [
  duplicateId,
  unknownTarget,
  wrongKind,
  redirectedTarget,
  partCycle,
  weekdayMismatch,
  legOrder,
  tenureOverlap,
  officeNotHeld,
  anchorOutsideText,
  uncoveredLine,
  rumorWithoutAttribution,
  rumorWithoutCue,
  reviewWithoutNote,
  verdictWithoutEvidence,
  numbersDiffer,
];

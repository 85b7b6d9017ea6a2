import type { Check } from '../check-context.ts';
import { abbreviationLetters } from './abbreviation-letters.ts';
import { anchorOutsideText } from './anchor-outside-text.ts';
import { anniversary } from './anniversary.ts';
import { chainStart } from './chain-start.ts';
import { coverageShrunk } from './coverage-shrunk.ts';
import { duplicateAddress } from './duplicate-address.ts';
import { duplicateId } from './duplicate-id.ts';
import { legGap } from './leg-gap.ts';
import { legOrder } from './leg-order.ts';
import { numbersDiffer } from './numbers-differ.ts';
import { officeNotHeld } from './office-not-held.ts';
import { partCycle } from './part-cycle.ts';
import { redirectChain } from './redirect-chain.ts';
import { redirectShadowed } from './redirect-shadowed.ts';
import { redirectToNothing } from './redirect-to-nothing.ts';
import { redirectedTarget } from './redirected-target.ts';
import { releasedIdGone } from './released-id-gone.ts';
import { reportDate } from './report-date.ts';
import { reportedBeforeEvent } from './reported-before-event.ts';
import { reviewWithoutNote } from './review-without-note.ts';
import { rumorWithoutAttribution } from './rumor-without-attribution.ts';
import { rumorWithoutCue } from './rumor-without-cue.ts';
import { sectionLines } from './section-lines.ts';
import { setAsideClaimed } from './set-aside-claimed.ts';
import { tenureOverlap } from './tenure-overlap.ts';
import { termDiffers } from './term-differs.ts';
import { todo } from './todo.ts';
import { trackingParameter } from './tracking-parameter.ts';
import { uncoveredLine } from './uncovered-line.ts';
import { undefinedAbbreviation } from './undefined-abbreviation.ts';
import { unknownTarget } from './unknown-target.ts';
import { unreferenced } from './unreferenced.ts';
import { verdictWithoutEvidence } from './verdict-without-evidence.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';
import { wrongKind } from './wrong-kind.ts';

/** Every check after the schema pass, in the order of the passes: identity, references, dates, claims, translation, terms, style. */
export const checks: readonly Check[] = [
  duplicateId,
  redirectShadowed,
  releasedIdGone,
  unknownTarget,
  wrongKind,
  redirectedTarget,
  redirectChain,
  redirectToNothing,
  partCycle,
  unreferenced,
  duplicateAddress,
  weekdayMismatch,
  legOrder,
  legGap,
  tenureOverlap,
  officeNotHeld,
  anniversary,
  reportDate,
  reportedBeforeEvent,
  anchorOutsideText,
  uncoveredLine,
  coverageShrunk,
  sectionLines,
  setAsideClaimed,
  chainStart,
  rumorWithoutAttribution,
  rumorWithoutCue,
  reviewWithoutNote,
  verdictWithoutEvidence,
  todo,
  numbersDiffer,
  termDiffers,
  abbreviationLetters,
  undefinedAbbreviation,
  trackingParameter,
];

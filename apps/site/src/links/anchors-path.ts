import type { RecordOf } from '@briefing/model/dataset';
import { recordPath } from './paths.ts';

/** Address of the file that holds the anchors of a briefing; loaded only when a reader verifies a copy. */
export function anchorsPath(briefing: RecordOf<'briefing'>): string {
  return `${recordPath(briefing)}anchors.json`;
}

import type { Kind } from '@briefing/model/dataset';
import BriefingPage from './BriefingPage.astro';
import RecordPage from './RecordPage.astro';

/** Kinds whose page is laid out in a way of its own. */
const ownPages: Partial<Readonly<Record<Kind, typeof RecordPage>>> = { briefing: BriefingPage };

/** The page of a record, by its kind. */
export function pageOf(kind: Kind): typeof RecordPage {
  return ownPages[kind] ?? RecordPage;
}

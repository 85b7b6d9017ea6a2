import type { LocalizedText } from '../fields/localized-text.ts';

/** What the documentation page of a code says; the page's address is `/docs/checks/<code>/`. */
export interface CheckDoc {
  /** `pass/slug`, permanent: never reused, never deleted. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What is found, in one sentence. */
  readonly summary: LocalizedText;
  /** Why it matters. */
  readonly why: LocalizedText;
  /** What to do about it. */
  readonly how: LocalizedText;
  /** `check --fix` mends it without changing what the record says. */
  readonly fixable?: true;
  /** No exception excuses it, although its pass is one of judgment. */
  readonly excusable?: false;
}

import type { Lang } from '@briefing/model/dataset';

/** A language as the first part of an address: English has none. */
export function langParam(lang: Lang): string | undefined {
  return lang === 'en' ? undefined : lang;
}

import type { Lang } from '@briefing/model/dataset';

/** What stands between the words of a list. */
export function separator(lang: Lang): string {
  return lang === 'ja' ? '、' : ', ';
}

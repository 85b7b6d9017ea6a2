import type { Lang } from '@briefing/model/dataset';
import { pathIn } from '../links/paths.ts';

/** Address of the results of a query, with a name in braces where the query goes. */
export function searchTemplate(site: string, lang: Lang, name: string): string {
  return `${new URL(pathIn(lang, '/search/'), site).href}?q={${name}}`;
}

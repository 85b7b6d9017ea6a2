import type { Dataset } from '@briefing/model/dataset';
import type { Strings } from '../i18n/en.ts';
import { kindPath, recordPath } from './paths.ts';

/** A place of the main navigation. */
export interface NavigationItem {
  readonly label: string;
  /** Address in English. */
  readonly path: string;
}

/** The main navigation: the briefing itself while there is one, the list of briefings when there are more. */
export function navigation(dataset: Dataset, { nav }: Strings): NavigationItem[] {
  const [first, ...more] = dataset.all('briefing');
  const briefing =
    first !== undefined && more.length === 0 ? recordPath(first) : kindPath('briefing');
  return [
    { label: nav.briefing, path: briefing },
    { label: nav.timeline, path: '/timeline/' },
    { label: nav.map, path: '/map/' },
    { label: nav.relations, path: '/relations/' },
    { label: nav.records, path: '/records/' },
    { label: nav.glossary, path: kindPath('term') },
    { label: nav.corrections, path: kindPath('correction') },
    { label: nav.methodology, path: '/methodology/' },
    { label: nav.docs, path: '/docs/' },
  ];
}

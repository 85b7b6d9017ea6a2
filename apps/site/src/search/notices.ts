import type { QueryProblem } from '@briefing/search/query';
import { searchWording } from '../i18n/explorer/search.ts';
import { element } from '../scripts/element.ts';

type Lang = 'en' | 'ja';

/** While the index comes: how far it is. */
export function loadingNotice(share: number, lang: Lang): HTMLElement {
  return element(
    'label',
    { class: 'search-notice' },
    searchWording[lang].loading,
    element('progress', { value: String(share) }),
  );
}

/** The index did not come; the button asks again. */
export function failedNotice(lang: Lang, retry: () => void): HTMLElement {
  const t = searchWording[lang];
  const button = element('button', { type: 'button', class: 'plain-button' }, t.retry);
  button.addEventListener('click', retry);
  return notice(element('p', {}, t.failedHint), button);
}

/** A query with a part less, and how much that finds. */
export interface Alternative {
  readonly query: string;
  readonly without: string;
  readonly total: number;
}

/** Nothing was found: what would be without one part of the query, and what else to try. */
export function nothingNotice(alternatives: readonly Alternative[], lang: Lang): HTMLElement {
  const t = searchWording[lang];
  const links = alternatives.map(({ query, without, total }) => {
    const address = `?${new URLSearchParams({ q: query })}`;
    return element('li', {}, element('a', { href: address }, t.without(without, total)));
  });
  const hints = t.noneHints.map((hint) => element('li', {}, hint));
  return notice(element('ul', { class: 'search-links' }, ...links), element('ul', {}, ...hints));
}

/** A query that cannot be read: the place, and what to write there. */
export function problemNotice(query: string, problem: QueryProblem, lang: Lang): HTMLElement {
  const { position, hint } = problem;
  const [wrong = ''] = /^\S*/u.exec(query.slice(position)) ?? [];
  return notice(
    element(
      'p',
      { class: 'search-fault' },
      query.slice(0, position),
      // At the end of the query there is nothing to mark but the gap.
      element('mark', {}, wrong || '\u2003'),
      query.slice(position + wrong.length),
    ),
    element('p', {}, hint[lang]),
  );
}

function notice(...children: readonly Node[]): HTMLElement {
  return element('div', { class: 'search-notice' }, ...children);
}

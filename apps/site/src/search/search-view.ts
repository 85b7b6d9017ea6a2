import type { QueryProblem } from '@briefing/search/query';
import { searchWording } from '../i18n/explorer/search.ts';
import {
  type Alternative,
  failedNotice,
  loadingNotice,
  nothingNotice,
  problemNotice,
} from './notices.ts';

/** What the page shows, one state at a time. */
export interface SearchView {
  /** Nothing is asked: the examples. */
  readonly start: () => void;
  readonly loading: (share: number) => void;
  readonly failed: (retry: () => void) => void;
  readonly problem: (query: string, problem: QueryProblem) => void;
  readonly nothing: (alternatives: readonly Alternative[]) => void;
  /** The first hits of a query in place of what was there, or further ones after them. */
  readonly hits: (total: number, items: readonly HTMLElement[], further: boolean) => void;
}

/** The parts of the page that change with what is asked; `next` gets the number of hits shown when more are wanted. */
export function searchView(
  page: HTMLElement,
  lang: 'en' | 'ja',
  { step, next }: { readonly step: number; readonly next: (shown: number) => void },
): SearchView | undefined {
  const t = searchWording[lang];
  const status = page.querySelector('#search-status');
  const notice = page.querySelector('#search-notice');
  const list = page.querySelector('#search-hits');
  const more = page.querySelector<HTMLButtonElement>('#search-more');
  const examples = page.querySelector<HTMLElement>('#search-start');
  if (!status || !notice || !list || !more || !examples) return undefined;
  more.addEventListener('click', () => next(list.children.length));

  const say = (text: string) => {
    // The same text set again would be read out again.
    if (status.textContent !== text) status.textContent = text;
  };
  const clear = (...instead: readonly Node[]) => {
    notice.replaceChildren(...instead);
    list.replaceChildren();
    more.hidden = true;
    examples.hidden = true;
  };
  return {
    start() {
      clear();
      say('');
      examples.hidden = false;
    },
    loading(share) {
      const shown = notice.querySelector('progress');
      if (shown) shown.value = share;
      else {
        clear(loadingNotice(share, lang));
        say('');
      }
    },
    failed(retry) {
      clear(failedNotice(lang, retry));
      say(t.failed);
    },
    problem(query, problem) {
      clear(problemNotice(query, problem, lang));
      say(problem.message[lang]);
    },
    nothing(alternatives) {
      clear(nothingNotice(alternatives, lang));
      say(t.none);
    },
    hits(total, items, further) {
      if (!further) clear();
      list.append(...items);
      const shown = list.children.length;
      const left = total - shown;
      say(left === 0 ? t.count(total) : t.shown(shown, total));
      more.hidden = left === 0;
      more.textContent = t.more(Math.min(step, left));
      if (further) items[0]?.querySelector('a')?.focus();
    },
  };
}

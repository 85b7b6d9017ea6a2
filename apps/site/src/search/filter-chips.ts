import type { SearchIndex } from '@briefing/search/query';
import { ask } from './ask.ts';
import { hasFilter, toggleFilter, withoutField } from './filters.ts';

/** The buttons that write fields into the query. */
export interface FilterChips {
  /** Shows which are in the query, and, once the index is there, how much each of them would leave. */
  readonly show: (query: string, index: SearchIndex | undefined) => void;
}

/** Ties the buttons to the query; `change` gets the query with a value put in or out, `insert` a field to be filled in. */
export function filterChips(
  details: HTMLDetailsElement,
  {
    read,
    change,
    insert,
  }: {
    readonly read: () => string;
    readonly change: (query: string) => void;
    readonly insert: (text: string) => void;
  },
): FilterChips {
  const chips = [...details.querySelectorAll<HTMLButtonElement>('button[data-field]')].map(
    (button) => {
      const { field = '', value = '' } = button.dataset;
      return { button, field, value, count: button.querySelector('[data-count]') };
    },
  );
  details.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const { field, value, insert: text } = button?.dataset ?? {};
    if (field !== undefined && value !== undefined) change(toggleFilter(read(), { field, value }));
    else if (text !== undefined) insert(text);
  });
  return {
    show(query, index) {
      for (const { button, field, value, count } of chips) {
        const pressed = hasFilter(query, { field, value });
        button.setAttribute('aria-pressed', String(pressed));
        if (index === undefined || !details.open || count === null) continue;
        // What the value alone would leave of the rest of the query.
        const left = ask(index, `${withoutField(query, field)} ${field}:${value}`, true, {
          limit: 0,
        });
        count.textContent = left.ok ? String(left.total) : '';
        button.classList.toggle('none', left.ok && left.total === 0 && !pressed);
      }
    },
  };
}

import { parseQuery, type SearchIndex } from '@briefing/search/query';
import { alternativesTo, ask } from '../search/ask.ts';
import { fetchIndex } from '../search/fetch-index.ts';
import { filterChips } from '../search/filter-chips.ts';
import { createHitWriter } from '../search/hit-element.ts';
import { hitKeys } from '../search/hit-keys.ts';
import { queryAddress } from '../search/query-address.ts';
import { searchView } from '../search/search-view.ts';
import { pageLang } from './page-lang.ts';

/** Hits that come at once, and with each wish for more. */
const STEP = 20;
/** Feels immediate, in milliseconds; a word typed fast is asked for once. */
const DEBOUNCE = 60;

const lang = pageLang();
const page = document.querySelector<HTMLElement>('#search');
const form = page?.querySelector<HTMLFormElement>('.search-form');
const input = page?.querySelector<HTMLInputElement>('#query');
const details = page?.querySelector<HTMLDetailsElement>('.search-filters');
const badges = page?.querySelector<HTMLTemplateElement>('#search-badges')?.content;
if (page && form && input && details && badges) start(page, form, input, details, badges);

/** Ties box, address, index and hits together. */
function start(
  page: HTMLElement,
  form: HTMLFormElement,
  input: HTMLInputElement,
  details: HTMLDetailsElement,
  badges: DocumentFragment,
): void {
  const title = document.title;
  const origins = JSON.parse(page.querySelector('#search-origins')?.textContent ?? '{}');
  let opened: { index: SearchIndex; write: ReturnType<typeof createHitWriter> } | undefined;
  let fetching = false;
  let hasFailed = false;
  let come = 0;
  let wasSettled = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const view = searchView(page, lang, { step: STEP, next: (shown) => showMore(shown) });
  const address = queryAddress(() => {
    input.value = address.read();
    run(true);
  });
  const chips = filterChips(details, {
    read: () => input.value,
    change(query) {
      input.value = query;
      address.settle();
      run(true);
    },
    insert(text) {
      input.value = `${input.value.trim()} ${text}`.trimStart();
      input.focus();
      run(false);
    },
  });

  /** Asks for what stands in the box; `isSettled` when it is not half typed. */
  function run(isSettled: boolean): void {
    clearTimeout(timer);
    wasSettled = isSettled;
    const query = input.value.trim();
    address.write(query, isSettled);
    document.title = query === '' ? title : `${query} · ${title}`;
    const other = document.querySelector<HTMLAnchorElement>('.language');
    if (other) other.search = location.search;
    show(query);
  }

  function show(query: string): void {
    chips.show(query, opened?.index);
    const parsed = parseQuery(query);
    if (parsed.ok && parsed.clauses.length === 0) {
      view?.start();
      return;
    }
    if (opened === undefined) {
      if (hasFailed) view?.failed(() => load(true));
      else load(false);
      return;
    }
    const { index, write } = opened;
    const limit = Math.max(STEP, address.shown());
    const result = ask(index, query, !wasSettled, { lang, limit });
    if (!result.ok) view?.problem(query, result.problem);
    else if (result.total === 0) view?.nothing(alternativesTo(index, query));
    else view?.hits(result.total, result.hits.map(write), false);
  }

  /** The query that the page is to answer: what is being composed or typed comes when it is there. */
  function asked(): string {
    return address.read();
  }

  function showMore(shown: number): void {
    if (opened === undefined) return;
    const result = ask(opened.index, asked(), false, {
      lang,
      limit: STEP,
      offset: shown,
    });
    if (!result.ok) return;
    view?.hits(result.total, result.hits.map(opened.write), true);
    address.noteShown(shown + result.hits.length);
  }

  /** Fetches the index, once; while it comes a query that waits for it shows how far it is. */
  async function load(anew: boolean): Promise<void> {
    const isWaiting = () => asked() !== '';
    if (opened !== undefined) return;
    if (isWaiting()) view?.loading(come);
    if (fetching) return;
    fetching = true;
    hasFailed = false;
    come = 0;
    try {
      const index = await fetchIndex({
        address: page.dataset.index ?? '',
        bytes: Number(page.dataset.bytes),
        anew,
        onProgress(share) {
          come = share;
          if (isWaiting()) view?.loading(share);
        },
      });
      opened = { index, write: createHitWriter(index, lang, { badges, origins }) };
    } catch {
      hasFailed = true;
    }
    fetching = false;
    show(asked());
  }

  const typed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => run(false), DEBOUNCE);
  };
  input.addEventListener('input', (event) => {
    // What an input method has not settled on yet is no query; some browsers say so only here.
    if (!(event instanceof InputEvent && event.isComposing)) typed();
  });
  input.addEventListener('compositionstart', () => clearTimeout(timer));
  input.addEventListener('compositionend', typed);
  input.addEventListener('focus', () => load(false), { once: true });
  input.addEventListener('change', () => {
    // Hits that stand already are not made anew: a click on one may be under way.
    if (input.value.trim() === asked()) address.settle();
    else run(true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run(true);
  });
  details.addEventListener('toggle', () => {
    if (details.open) void load(false).then(() => chips.show(input.value.trim(), opened?.index));
  });
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // Examples and alternatives are queries: no need to load the page again.
    if (
      !link?.closest('.search-examples, .search-links') ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    input.value = new URLSearchParams(link.search).get('q') ?? '';
    input.focus();
    run(true);
  });
  hitKeys(page, input, () => run(false));
  // The button of a header without a box leads here with an empty query.
  if (new URLSearchParams(location.search).get('q') === '') {
    history.replaceState(null, '', location.pathname);
    input.focus();
  }
  input.value = address.read();
  run(true);
}

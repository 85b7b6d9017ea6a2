import { facetForm, valuesOfElement } from '../facets/facet-form.ts';
import { passes } from '../facets/facets.ts';
import { filterWording } from '../i18n/explorer/filters.ts';
import { pageLang } from './page-lang.ts';

const facets = ['verdict', 'standing', 'speaker'];

/** Narrows the claims of a briefing by verdict, standing and speaker; a claim that a link leads to is always shown. */
export function claimFilters(): void {
  const form = document.querySelector<HTMLFormElement>('#filters');
  const output = document.querySelector('#filters-shown');
  if (form === null) return;
  const t = filterWording[pageLang()];
  const claims = [...document.querySelectorAll<HTMLElement>('article.claim')].map((element) => ({
    element,
    values: valuesOfElement(element, facets),
  }));
  const sections = document.querySelectorAll<HTMLElement>('.claims-section');
  const { clear } = facetForm(
    form,
    claims.map(({ values }) => values),
    (choice) => {
      let shown = 0;
      for (const { element, values } of claims) {
        element.hidden = !passes(values, choice);
        if (!element.hidden) shown += 1;
      }
      for (const section of sections) {
        section.hidden = section.querySelector('article:not([hidden])') === null;
      }
      if (output) output.textContent = shown === 0 ? t.none : t.shown(shown, claims.length);
    },
  );
  const showTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.closest('[hidden]') == null) return;
    clear();
    target.scrollIntoView();
  };
  addEventListener('hashchange', showTarget);
  showTarget();
}

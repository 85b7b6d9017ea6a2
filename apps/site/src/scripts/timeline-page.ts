import { facetForm } from '../facets/facet-form.ts';
import { type Choice, passes } from '../facets/facets.ts';
import { timelineWording } from '../i18n/explorer/timeline.ts';
import { layoutTimeline } from '../timeline-view/layout.ts';
import { timelineShapes, windowText } from '../timeline-view/shapes.ts';
import {
  busiest,
  isWithin,
  neighborOf,
  type TimeWindow,
  wholeWindow,
  windowAt,
  type Zoom,
} from '../timeline-view/time-window.ts';
import type { TimelineItem } from '../timeline-view/timeline-item.ts';
import { pageLang } from './page-lang.ts';
import { svgElement } from './svg-element.ts';

interface TimelineData {
  readonly items: readonly TimelineItem[];
  readonly order: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

const lang = pageLang();
const t = timelineWording[lang];
const byId = <E extends Element>(id: string) => document.querySelector<E>(`#${id}`);
const form = byId<HTMLFormElement>('timeline-controls');
const svg = byId<SVGSVGElement>('timeline-svg');
const data = byId('timeline-data')?.textContent;
if (form && svg && data) start(form, svg, JSON.parse(data));

/** Ties zoom, kinds, list and drawing together; the address holds what is chosen. */
function start(
  controls: HTMLFormElement,
  drawing: SVGSVGElement,
  { items, order, labels }: TimelineData,
) {
  const rows = [...document.querySelectorAll<HTMLElement>('.timeline .timeline-list > li')];
  const groups = document.querySelectorAll<HTMLElement>('.timeline :is(.month, .year)');
  const years = document.querySelector<HTMLElement>('.years');
  const steps = [
    { button: byId<HTMLButtonElement>('timeline-earlier'), by: -1 },
    { button: byId<HTMLButtonElement>('timeline-later'), by: 1 },
  ] as const;
  const whole = wholeWindow(items);
  let window = fromAddress();
  let choice: Choice = new Map();

  function fromAddress(): TimeWindow {
    const query = new URLSearchParams(location.search);
    const zoom = zoomOf(query.get('zoom'));
    return windowAt(zoom, query.get('at') ?? busiest(zoom, items), whole);
  }

  function draw() {
    const shown = items.filter((item) => isShown(item));
    // A drawing is never wider than its frame, and on a phone no narrower than can be read.
    const width = Math.max(drawing.parentElement?.clientWidth ?? 0, 300);
    const layout = layoutTimeline(items, order, window, width, isShown);
    drawing.setAttribute('viewBox', `0 0 ${width} ${layout.height}`);
    drawing.setAttribute('width', String(width));
    drawing.setAttribute('height', String(layout.height));
    const name = windowText(window, t.allYears, lang);
    drawing.setAttribute('aria-label', t.describe(shown.length, name));
    drawing.replaceChildren(
      ...timelineShapes(layout, items, window, labels, lang).map((shape) => {
        const index = shape.attributes['data-index'];
        const title =
          index === undefined ? [] : [svgElement('title', {}, items[Number(index)]?.label ?? '')];
        return svgElement(
          shape.name,
          shape.attributes,
          ...title,
          ...(shape.text ? [shape.text] : []),
        );
      }),
    );
    for (const [index, row] of rows.entries()) {
      const item = items[index];
      row.hidden = item !== undefined && !isShown(item);
    }
    for (const group of groups) group.hidden = group.querySelector('li:not([hidden])') === null;
    if (years) years.hidden = window.zoom !== 'year';
    const output = byId('timeline-shown');
    if (output) output.textContent = t.shown(shown.length, items.length);
    const title = byId('timeline-window');
    if (title) title.textContent = name;
    for (const { button, by } of steps) {
      if (!button) continue;
      button.hidden = window.zoom === 'year';
      button.disabled = neighborOf(window, by, whole) === undefined;
    }
    for (const radio of controls.querySelectorAll<HTMLInputElement>('input[name="zoom"]')) {
      radio.checked = radio.value === window.zoom;
    }
    const reset = controls.querySelector<HTMLButtonElement>('button[type="reset"]');
    if (reset) reset.hidden = shown.length === items.length && window.zoom === 'year';
  }

  function isShown(item: TimelineItem): boolean {
    return isWithin(item, window) && passes(new Map([['kind', [item.kind]]]), choice);
  }

  function look(next: TimeWindow) {
    window = next;
    const query = new URLSearchParams(location.search);
    query.delete('zoom');
    query.delete('at');
    if (next.zoom !== 'year') {
      query.set('zoom', next.zoom);
      query.set('at', next.at);
    }
    const search = query.size === 0 ? '' : `?${query}`.replaceAll('%2C', ',');
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    draw();
  }

  // Before the facets listen: a change of the zoom is none of theirs.
  controls.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'zoom') return;
    const zoom = zoomOf(target.value);
    // From a year to its months and days, and back: what was looked at stays in view.
    const at = window.at === '' ? busiest(zoom, items) : near(zoom, window.at);
    look(windowAt(zoom, at, whole));
  });
  controls.addEventListener('reset', () => look(whole));
  for (const { button, by } of steps) {
    button?.addEventListener('click', () => {
      const next = neighborOf(window, by, whole);
      if (next) look(next);
    });
  }
  function near(zoom: Zoom, at: string): string {
    if (zoom === 'month') return at.slice(0, 4);
    const best = busiest(
      'day',
      items.filter((item) => isWithin(item, windowAt('month', at.slice(0, 4), whole))),
    );
    return best.startsWith(at) ? best : `${at.slice(0, 4)}-01`;
  }
  drawing.addEventListener('click', ({ target }) => {
    const index =
      target instanceof Element ? target.closest('[data-index]')?.getAttribute('data-index') : null;
    if (index == null) return;
    const row = rows[Number(index)];
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('a')?.focus({ preventScroll: true });
  });
  addEventListener('popstate', () => {
    window = fromAddress();
    draw();
  });
  facetForm(
    controls,
    items.map(({ kind }) => new Map([['kind', [kind]]])),
    (next) => {
      choice = next;
      draw();
    },
  );
  new ResizeObserver(() => draw()).observe(drawing.parentElement ?? document.body);
}

function zoomOf(text: string | null): Zoom {
  return text === 'month' || text === 'day' ? text : 'year';
}

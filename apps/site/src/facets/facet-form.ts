import {
  type Choice,
  countOf,
  type FacetValues,
  isNarrowed,
  readChoice,
  writeChoice,
} from './facets.ts';

/** A form of checkboxes, one group a facet, each with its count in `[data-count]`. */
export interface FacetForm {
  readonly choice: () => Choice;
  /** Takes every choice back. */
  readonly clear: () => void;
}

/**
 * Ties a form to the address and to the things it narrows: reads the choice from the address now and when the
 * reader goes back, writes it there on a change, keeps the counts right and calls `apply`.
 */
export function facetForm(
  form: HTMLFormElement,
  things: readonly FacetValues[],
  apply: (choice: Choice) => void,
): FacetForm {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const offered: FacetValues = new Map(
    [...Map.groupBy(boxes, ({ name }) => name)].map(([name, group]) => [
      name,
      group.map(({ value }) => value),
    ]),
  );
  const reset = form.querySelector<HTMLButtonElement>('button[type="reset"]');
  let choice: Choice = readChoice(location.search, offered);

  const show = () => {
    for (const box of boxes) {
      box.checked = choice.get(box.name)?.includes(box.value) ?? false;
      const count = countOf(things, choice, box.name, box.value);
      const label = box.closest('label');
      label?.classList.toggle('none', count === 0 && !box.checked);
      const shown = label?.querySelector('[data-count]');
      if (shown) shown.textContent = String(count);
    }
    if (reset) reset.hidden = !isNarrowed(choice);
    apply(choice);
  };
  const change = (next: Choice) => {
    choice = next;
    history.replaceState(history.state, '', addressOf(choice));
    show();
  };

  form.addEventListener('change', () => {
    const checked = boxes.filter((box) => box.checked);
    change(
      new Map(
        [...offered.keys()].map((facet) => [
          facet,
          checked.filter(({ name }) => name === facet).map(({ value }) => value),
        ]),
      ),
    );
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    boxes[0]?.focus();
    change(readChoice('', offered));
  });
  addEventListener('popstate', () => {
    choice = readChoice(location.search, offered);
    show();
  });
  show();
  form.hidden = false;
  return { choice: () => choice, clear: () => change(readChoice('', offered)) };
}

function addressOf(choice: Choice): string {
  return `${location.pathname}${writeChoice(location.search, choice)}${location.hash}`;
}

/** What an element says of itself in `data-` attributes, values parted by blanks. */
export function valuesOfElement(element: HTMLElement, facets: readonly string[]): FacetValues {
  return new Map(
    facets.map((facet) => [facet, (element.dataset[facet] ?? '').split(' ').filter(Boolean)]),
  );
}

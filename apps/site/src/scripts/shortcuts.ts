import { shortcutsWanted } from './shortcut-setting.ts';

/** Where a key is text or steers something else. */
const FIELDS = 'input, textarea, select, [contenteditable], dialog, [role="textbox"]';

/** Single-key shortcuts, off in fields, while composing, and where the reader switched them off. */
export function shortcuts(): void {
  const help = document.querySelector<HTMLButtonElement>('.shortcuts-button');
  const openHelp = async () => (await import('./shortcut-help.ts')).openHelp();
  help?.addEventListener('click', openHelp);
  if (help) help.hidden = false;

  const actions: Readonly<Record<string, () => unknown>> = {
    '/': () => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      // On a phone only the button of the header is there; it leads to the page that searches.
      if (field?.offsetWidth === 0) field.form?.submit();
      field?.focus();
      field?.select();
    },
    '?': openHelp,
    j: () => step(1),
    k: () => step(-1),
    y: () => copyPermalink(help?.dataset.copied ?? ''),
    l: () => {
      const other = link('.language');
      // The same claim and the same filters in the other language.
      if (other) location.href = other.pathname + location.search + location.hash;
    },
  };
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, isComposing, target } = event;
    const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
    if (action === undefined || ctrlKey || metaKey || altKey || isComposing) return;
    if (target instanceof Element && target.closest(FIELDS) !== null && !isToggle(target)) return;
    if (!shortcutsWanted()) return;
    event.preventDefault();
    action();
  });
}

/** A checkbox or a radio button takes no letters. */
function isToggle(target: Element): boolean {
  return target.matches('input:is([type="checkbox"], [type="radio"])') && !target.closest('dialog');
}

function link(selector: string): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>(selector);
}

/** To the next or previous claim or search result: on the page, or, on the page of a claim, to the page of its neighbor. */
function step(by: 1 | -1): void {
  const claims = [
    ...document.querySelectorAll<HTMLElement>('article:is(.claim, .hit):not([hidden])'),
  ];
  if (claims.length === 0) {
    link(by === 1 ? 'a[rel="next"]' : 'a[rel="prev"]')?.click();
    return;
  }
  const focused = claims.findIndex((claim) => claim.contains(document.activeElement));
  // Without a focus the claims below the upper edge come next, and those above it before.
  const below = claims.findIndex((claim) => claim.getBoundingClientRect().top > 1);
  const next =
    focused >= 0 ? focused + by : by === 1 ? below : (below < 0 ? claims.length : below) - 1;
  const claim = claims[next];
  claim?.scrollIntoView();
  claim?.querySelector<HTMLElement>(':is(h2, h3) a')?.focus({ preventScroll: true });
}

async function copyPermalink(said: string): Promise<void> {
  const claim = document.activeElement?.closest('article.claim[id]');
  const hash = claim ? `#${claim.id}` : location.hash;
  await navigator.clipboard?.writeText(location.origin + location.pathname + hash);
  const note = document.querySelector('.shortcut-note');
  if (note === null) return;
  note.textContent = said;
  setTimeout(() => {
    note.textContent = '';
  }, 4000); // long enough to be read out
}

/** Arrow keys go from the box to the hits and from hit to hit, Escape goes back to the box and empties it. */
export function hitKeys(page: HTMLElement, input: HTMLInputElement, emptied: () => void): void {
  page.addEventListener('keydown', (event) => {
    const { key, isComposing, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    if (isComposing || ctrlKey || metaKey || altKey || shiftKey) return;
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.hit h2 a')];
    const hit = target instanceof Element ? target.closest('.hit') : null;
    const at = links.findIndex((link) => hit?.contains(link));
    if (target !== input && at < 0) return;
    const to =
      key === 'ArrowDown'
        ? links[at + 1]
        : key === 'ArrowUp'
          ? (links[at - 1] ?? input)
          : undefined;
    if (to !== undefined && to !== target) {
      event.preventDefault();
      go(to);
    } else if (key === 'Escape') {
      event.preventDefault();
      if (target !== input) go(input);
      else if (input.value !== '') {
        input.value = '';
        emptied();
      } else input.blur();
    }
  });
}

function go(to: HTMLElement): void {
  to.focus();
  to.scrollIntoView({ block: 'nearest' });
  // What is typed next goes on with the query.
  if (to instanceof HTMLInputElement) to.setSelectionRange(to.value.length, to.value.length);
}

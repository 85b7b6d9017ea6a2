/**
 * Claims are laid out as they come into view, which halves the work of a first visit; as soon as the reader goes
 * to one by link or key, all are, so that it is found where it will stay.
 */
export function claimsLate(): void {
  const root = document.documentElement;
  const layOut = () => {
    delete root.dataset.claims;
  };
  addEventListener('keydown', layOut, { capture: true, once: true });
  addEventListener('hashchange', layOut, { once: true });
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('a[href^="#"]') !== null) layOut();
    },
    { capture: true },
  );
}

// A link to a claim, and a page returned to, need the true height of all that stands above.
if (!location.hash && performance.getEntriesByType('navigation')[0]?.type === 'navigate') {
  document.documentElement.dataset.claims = 'late';
}

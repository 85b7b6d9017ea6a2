/** Shows the theme button, which lasts for this browser; without it the system decides. */
export function themeToggle(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme-toggle');
  if (button === null) return;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const root = document.documentElement;
  const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const label = () => {
    const text = (isDark() ? button.dataset.toLight : button.dataset.toDark) ?? '';
    button.setAttribute('aria-label', text);
    button.title = text;
  };
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset.theme = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // A browser that stores nothing keeps the choice for this page.
    }
    label();
  });
  system.addEventListener('change', label);
  label();
  button.hidden = false;
}

/** Shows the copy buttons where the browser can copy; each takes the text of the element it names. */
export function copyButtons(): void {
  if (navigator.clipboard === undefined) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const said = button.textContent;
    button.addEventListener('click', async () => {
      const source = document.getElementById(button.dataset.copy ?? '');
      await navigator.clipboard.writeText(source?.textContent?.trim() ?? '');
      button.textContent = button.dataset.copied ?? said;
      setTimeout(() => {
        button.textContent = said;
      }, 2000); // long enough to be read, then the button is ready again
    });
    button.hidden = false;
  }
}

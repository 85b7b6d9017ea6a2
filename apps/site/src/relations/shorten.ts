/** Cuts a text to a width in pixels, by rough widths of characters at 13 px. */
export function shorten(text: string, pixels: number): string {
  let width = 0;
  let kept = '';
  for (const point of text) {
    width += point < '\u2E80' ? 7 : 13.2;
    if (width > pixels) return `${kept.trimEnd()}…`;
    kept += point;
  }
  return text;
}

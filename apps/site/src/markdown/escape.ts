/** Text of a record as Markdown that shows it and does nothing else: no markup, no HTML, no new block. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replaceAll(/\s*\n\s*/gu, ' ')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[\\`*_[\]|~$]/gu, '\\$&')
      // Only at the start of a line would these begin a heading, a list or a rule.
      .replace(/^(\s*)([#+=-])/u, '$1\\$2')
      .replace(/^(\s*\d+)([.)])/u, '$1\\$2')
  );
}

/** A link; brackets and spaces in the address are written so that they cannot end it. */
export function markdownLink(label: string, href: string): string {
  const address = href.replaceAll(/[()<>\s\\]/gu, (character) => encodeURIComponent(character));
  return `[${escapeMarkdown(label)}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

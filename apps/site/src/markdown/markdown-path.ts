/** Address of the Markdown twin of a page: `/people/a/` → `/people/a.md`, `/` → `/index.md`. */
export function markdownPath(path: string): string {
  return path === '/' ? '/index.md' : path.replace(/\/$/u, '.md');
}

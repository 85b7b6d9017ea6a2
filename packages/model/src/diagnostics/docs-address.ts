/** Address of the documentation page of a code, below the address of the site (empty: from its root). */
export function docsAddress(code: string, site = ''): string {
  return `${site.replace(/\/$/u, '')}/docs/checks/${code}/`;
}

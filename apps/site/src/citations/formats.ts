import { toBibtex } from './bibtex.ts';
import type { CitationItem } from './citation-item.ts';
import { toCsl } from './csl.ts';
import { toRis } from './ris.ts';

/** A form in which works are cited, and the end of its file names. */
export interface CitationFormat {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  write(items: readonly CitationItem[]): string;
}

/** Every form in which the site offers citations; to add one, add it here. */
export const citationFormats: readonly CitationFormat[] = [
  {
    name: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: toBibtex,
  },
  {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: toRis,
  },
  {
    name: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (items) => `${JSON.stringify(toCsl(items), null, 2)}\n`,
  },
];

/** Address of the citation beside a page: `/people/a/` → `/people/a.bib`. */
export function citationPath(path: string, { extension }: CitationFormat): string {
  return path.replace(/\/$/u, `.${extension}`);
}

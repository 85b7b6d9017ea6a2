import { checkDocs } from '@briefing/model';
import type { Dataset, LocalizedText } from '@briefing/model/dataset';
import { kindsOf } from '../records/kind-of.ts';
import { docsWording } from './wording.ts';

/** A page of the documentation and where it stands. */
export interface DocsPage {
  readonly path: string;
  readonly title: LocalizedText;
  readonly lead: LocalizedText;
}

/** The documentation in the order in which it is read, without the pages of single kinds and checks. */
export const docsPages: readonly DocsPage[] = [
  { path: '/docs/', title: docsWording.use, lead: docsWording.useLead },
  { path: '/docs/search/', title: docsWording.search, lead: docsWording.searchLead },
  { path: '/docs/cite/', title: docsWording.cite, lead: docsWording.citeLead },
  { path: '/docs/verify/', title: docsWording.verify, lead: docsWording.verifyLead },
  { path: '/docs/write/', title: docsWording.write, lead: docsWording.writeLead },
  { path: '/docs/draft/', title: docsWording.draft, lead: docsWording.draftLead },
  { path: '/docs/cli/', title: docsWording.cli, lead: docsWording.cliLead },
  { path: '/docs/model/', title: docsWording.model, lead: docsWording.modelLead },
  { path: '/docs/checks/', title: docsWording.checks, lead: docsWording.checksLead },
  { path: '/docs/formats/', title: docsWording.formats, lead: docsWording.formatsLead },
];

/** Address of the reference page of a kind. */
export function modelPath(kind: string): string {
  return `/docs/model/${kind}/`;
}

/** Address of the page of a check; `docsAddress` of the model gives the same. */
export function checkPath(code: string): string {
  return `/docs/checks/${code}/`;
}

/** Address of every page of the documentation. */
export function docsPaths(dataset: Dataset): string[] {
  return [
    ...docsPages.map(({ path }) => path),
    ...kindsOf(dataset).map(modelPath),
    ...checkDocs.map(({ code }) => checkPath(code)),
  ];
}

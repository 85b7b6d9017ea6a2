import { expect, it } from 'vitest';
import { builtPages } from './built-site.ts';

/** The properties that schema.org gives to each type used here, with those it inherits. */
const thing =
  'alternateName description identifier mainEntityOfPage name sameAs subjectOf url'.split(' ');
const creativeWork = [
  ...thing,
  ...'about abstract citation creator dateModified datePublished distribution headline'.split(' '),
  ...'inLanguage isBasedOn isPartOf license mainEntity potentialAction publisher text'.split(' '),
  ...'isAccessibleForFree keywords size version'.split(' '),
];
const event = [
  ...thing,
  ...'about attendee endDate eventStatus inLanguage location organizer startDate'.split(' '),
  'superEvent',
];
const known: Readonly<Record<string, readonly string[]>> = {
  Article: creativeWork,
  Claim: creativeWork,
  CorrectionComment: creativeWork,
  CreativeWork: creativeWork,
  DataDownload: [...creativeWork, 'contentSize', 'contentUrl', 'encodingFormat', 'sha256'],
  Dataset: creativeWork,
  DefinedTerm: [...thing, 'inDefinedTermSet', 'termCode'],
  Event: event,
  EventSeries: event,
  GeoCoordinates: [...thing, 'latitude', 'longitude'],
  NewsArticle: creativeWork,
  Organization: [...thing, 'parentOrganization'],
  Person: thing,
  EntryPoint: [...thing, 'urlTemplate'],
  SearchAction: [...thing, 'query-input', 'target'],
  Place: [...thing, 'containedInPlace', 'geo'],
  Thing: thing,
  WebPage: creativeWork,
  WebSite: creativeWork,
};

/** What a node says that its type does not know, and addresses that are none. */
function problemsOf(node: unknown, at: string): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => problemsOf(each, at));
  if (typeof node !== 'object' || node === null) return [];
  const { '@type': type = '', ...own } = node as Readonly<Record<string, unknown>>;
  const properties = known[String(type)];
  if (properties === undefined) return [`${at}: type ${String(type)}`];
  return Object.entries(own).flatMap(([key, value]) => {
    if (key === '@context') return value === 'https://schema.org' ? [] : [`${at}: ${key}`];
    if (key === '@id' || key === 'url' || key === 'sameAs') {
      return URL.canParse(String(value)) ? [] : [`${at}: ${key} ${String(value)}`];
    }
    return properties.includes(key)
      ? problemsOf(value, `${at} ${key}`)
      : [`${at}: ${String(type)} has no ${key}`];
  });
}

it('structured data says only what schema.org has a word for, on every page that names its data', () => {
  const wrong = new Set<string>();
  for (const { path, html } of builtPages()) {
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html)?.[1];
    const isRecord = html.includes('rel="alternate" type="application/json"');
    if (json === undefined && isRecord) wrong.add(`${path}: none`);
    for (const problem of json === undefined ? [] : problemsOf(JSON.parse(json), path)) {
      wrong.add(problem);
    }
  }
  expect([...wrong]).toEqual([]);
});

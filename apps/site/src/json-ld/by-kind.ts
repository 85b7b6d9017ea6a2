import type { AnyRecord, Dataset, Kind, RecordOf } from '@briefing/model/dataset';
import { nodeOf, originalsOf, type PageContext, plainDates } from './context.ts';

type Build<K extends Kind> = (
  dataset: Dataset,
  record: RecordOf<K>,
  context: PageContext,
) => object;

const event: Build<'event'> = (dataset, record, context) => {
  const { start, end } = plainDates(record.when);
  return {
    '@type': 'Event',
    startDate: start,
    endDate: end,
    eventStatus: `https://schema.org/Event${record.status === 'cancelled' ? 'Cancelled' : 'Scheduled'}`,
    location: record.places?.map((id) => nodeOf(dataset, id, 'Place', context)),
    attendee: record.participants?.map(({ agent }) =>
      nodeOf(dataset, agent, typeOf(dataset.get(agent)), context),
    ),
    superEvent: record.partOf && nodeOf(dataset, record.partOf, 'Event', context),
  };
};

const place: Build<'place'> = (dataset, record, context) => ({
  '@type': 'Place',
  geo: record.coordinates && {
    '@type': 'GeoCoordinates',
    latitude: record.coordinates.latitude,
    longitude: record.coordinates.longitude,
  },
  containedInPlace: record.partOf && nodeOf(dataset, record.partOf, 'Place', context),
});

const organization: Build<'organization'> = (dataset, record, context) => ({
  '@type': 'Organization',
  parentOrganization: record.partOf && nodeOf(dataset, record.partOf, 'Organization', context),
});

const claim: Build<'claim'> = (dataset, record, context) => ({
  '@type': 'Claim',
  text: record.text[context.lang],
  about: record.about.map((id) => nodeOf(dataset, id, typeOf(dataset.get(id)), context)),
  citation: originalsOf(dataset, record.review.evidence),
});

const briefing: Build<'briefing'> = (dataset, record, context) => ({
  '@type': 'Article',
  headline: record.name[context.lang],
  abstract: record.summary[context.lang],
  about: record.about.map((id) => nodeOf(dataset, id, typeOf(dataset.get(id)), context)),
  isBasedOn: originalsOf(dataset, [record.source]),
});

const source: Build<'source'> = (_dataset, record, { lang }) => ({
  '@type':
    record.type === 'press' || record.type === 'trade-press' ? 'NewsArticle' : 'CreativeWork',
  headline: record.title?.text,
  publisher: { '@type': 'Organization', name: record.publisher[lang] },
  datePublished: plainDates(record.published).start,
  inLanguage: record.lang === 'und' ? undefined : record.lang,
  sameAs: record.url,
});

const term: Build<'term'> = (_dataset, record, { lang }) => ({
  '@type': 'DefinedTerm',
  termCode: record.abbreviation,
  description: record.definition[lang],
});

const correction: Build<'correction'> = (dataset, record, { lang }) => ({
  '@type': 'CorrectionComment',
  text: record.finding[lang],
  citation: originalsOf(dataset, record.sources),
});

const exercise: Build<'exercise'> = (dataset, record, context) => ({
  '@type': 'EventSeries',
  organizer: record.organizers?.map((id) => nodeOf(dataset, id, 'Organization', context)),
});

const document: Build<'document'> = (dataset, record, context) => ({
  '@type': 'CreativeWork',
  datePublished: plainDates(record.published).start,
  publisher: record.issuers.map((id) => nodeOf(dataset, id, 'Organization', context)),
});

/** schema.org properties of the kinds that have a type there; the others are a Thing. */
export const builders: { readonly [K in Kind]?: Build<K> } = {
  briefing,
  claim,
  correction,
  document,
  event,
  exercise,
  organization,
  person: () => ({ '@type': 'Person' }),
  place,
  source,
  term,
};

const types: Partial<Readonly<Record<Kind, string>>> = {
  event: 'Event',
  exercise: 'EventSeries',
  organization: 'Organization',
  person: 'Person',
  place: 'Place',
};

function typeOf(record: AnyRecord | undefined): string {
  return (record && types[record.kind]) ?? 'Thing';
}

import type { AnyRecord, Dataset, Kind } from '@briefing/model/dataset';
import { capabilitiesAt } from '../../exercises/capabilities.ts';
import type { Strings } from '../../i18n/en.ts';
import { claimsInOffice } from '../../records/attribution.ts';
import { claimsVoicedBy } from '../../records/claims-of.ts';
import Claim from './Claim.astro';
import Correction from './Correction.astro';
import Event from './Event.astro';
import Exercise from './Exercise.astro';
import Expectation from './Expectation.astro';
import Office from './Office.astro';
import Person from './Person.astro';
import Place from './Place.astro';
import Program from './Program.astro';
import Source from './Source.astro';
import Term from './Term.astro';

/** What a kind shows beyond what its columns and facts can: its own part of the record page. */
export interface KindSection {
  readonly component: typeof Claim;
  readonly title: (strings: Strings, record: AnyRecord) => string;
  /** Columns that the section shows better, and that are therefore left out of the glance. */
  readonly covers: readonly string[];
  /** `lead`: before the glance; `wide`: before it and over the whole width; after it when absent. */
  readonly place?: 'lead' | 'wide';
  /** Parts of the record page that the section shows already. */
  readonly replaces?: readonly string[];
  /** Whether the record has anything to show there; always when absent. */
  readonly shows?: (dataset: Dataset, record: AnyRecord) => boolean;
}

/** The only place that knows which kinds have a section of their own. */
export const sections: Partial<Readonly<Record<Kind, KindSection>>> = {
  claim: {
    place: 'wide',
    component: Claim,
    title: (t) => t.briefing.says,
    covers: ['standing', 'review.verdict'],
    replaces: ['corrections', 'sources'],
  },
  correction: {
    place: 'lead',
    component: Correction,
    title: (t) => t.sections.finding,
    covers: ['finding', 'lines', 'about'],
  },
  event: {
    component: Event,
    title: ({ sections: t }, record) => {
      if (record.kind !== 'event') return '';
      if (record.legs !== undefined) return t.itinerary;
      return record.participants === undefined ? t.parts : t.participants;
    },
    covers: ['participants.*.agent'],
    shows: (dataset, record) =>
      record.kind === 'event' &&
      (record.legs !== undefined ||
        record.participants !== undefined ||
        dataset.all('event').some(({ partOf }) => partOf === record.id)),
  },
  exercise: {
    component: Exercise,
    title: (t) => t.sections.genealogy,
    covers: [],
  },
  expectation: {
    place: 'lead',
    component: Expectation,
    title: (t) => t.sections.outcome,
    covers: [
      'outcome.status',
      'outcome.when',
      'outcome.text',
      'outcome.event',
      'outcome.evidence',
      'outcome.asOf',
      'claims',
    ],
  },
  office: {
    component: Office,
    title: (t) => t.sections.holders,
    covers: [],
    replaces: ['voice'],
    shows: (dataset, { id }) =>
      dataset.all('tenure').some(({ office }) => office === id) ||
      claimsVoicedBy(dataset, id).length > 0,
  },
  person: {
    component: Person,
    title: (t) => t.sections.offices,
    covers: ['description'],
    shows: (dataset, { id }) =>
      dataset.all('tenure').some(({ person }) => person === id) ||
      claimsInOffice(dataset, id).length > 0,
  },
  place: {
    component: Place,
    title: (t) => t.sections.cameHere,
    covers: [],
    shows: (dataset, { id }) => capabilitiesAt(dataset, id).length > 0,
  },
  program: {
    component: Program,
    title: (t) => t.sections.workItems,
    covers: [],
    shows: (_dataset, record) => record.kind === 'program' && (record.workItems ?? []).length > 0,
  },
  source: {
    place: 'lead',
    component: Source,
    title: (t) => t.sections.original,
    covers: ['url', 'urlUnknown', 'title.text', 'title.basis'],
  },
  term: {
    place: 'lead',
    component: Term,
    title: (t) => t.sections.definition,
    covers: [
      'definition',
      'expansion.printed',
      'expansion.official',
      'japanese.printed',
      'japanese.official',
    ],
  },
};

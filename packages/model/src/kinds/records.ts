import type { Standing } from '../claims/standing.ts';
import type { Withdrawal } from '../fields/withdrawal.ts';
import type { Briefing } from './briefing.ts';
import type { Claim } from './claim.ts';
import type { Correction } from './correction.ts';
import type { Document } from './document.ts';
import type { Equipment } from './equipment.ts';
import type { Event } from './event.ts';
import type { Exercise } from './exercise.ts';
import type { Expectation } from './expectation.ts';
import type { Kind } from './index.ts';
import type { Office } from './office.ts';
import type { Organization } from './organization.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { Program } from './program.ts';
import type { Source } from './source.ts';
import type { Tenure } from './tenure.ts';
import type { Term } from './term.ts';

/** The fields of each kind as a person writes them, without id and kind. */
interface AuthoredRecords {
  briefing: Briefing;
  claim: Claim;
  correction: Correction;
  document: Document;
  equipment: Equipment;
  event: Event;
  exercise: Exercise;
  expectation: Expectation;
  office: Office;
  organization: Organization;
  person: Person;
  place: Place;
  program: Program;
  source: Source;
  tenure: Tenure;
  term: Term;
}

/** Fields computed at build, by kind. */
interface DerivedFields extends Record<Kind, object> {
  claim: { standing: Standing };
  event: { japanDate?: string };
}

/** The authored fields of a kind. */
export type AuthoredOf<K extends Kind> = AuthoredRecords[K];

/** A published record of a kind: id, kind, authored and derived fields. */
export type RecordOf<K extends Kind> = {
  readonly id: string;
  readonly kind: K;
} & AuthoredRecords[K] &
  DerivedFields[K];

/** A published record of any kind. */
export type AnyRecord = { [K in Kind]: RecordOf<K> }[Kind];

/** What became of an id that no longer names a record of its own; resolved in one hop. */
export type Redirect =
  | { readonly moved: string }
  | { readonly split: readonly string[] }
  | { readonly withdrawn: Withdrawal };

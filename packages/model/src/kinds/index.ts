import { briefing } from './briefing.ts';
import { claim } from './claim.ts';
import { correction } from './correction.ts';
import { document } from './document.ts';
import { equipment } from './equipment.ts';
import { event } from './event.ts';
import { exercise } from './exercise.ts';
import { expectation } from './expectation.ts';
import { office } from './office.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { program } from './program.ts';
import { source } from './source.ts';
import { tenure } from './tenure.ts';
import { term } from './term.ts';

/** Every kind, in the order in which people read them; the only list of kinds. */
export const kinds = [
  briefing,
  claim,
  event,
  person,
  office,
  tenure,
  organization,
  place,
  exercise,
  equipment,
  program,
  document,
  term,
  expectation,
  correction,
  source,
] as const;

/** Name of a kind. */
export type Kind = (typeof kinds)[number]['kind'];

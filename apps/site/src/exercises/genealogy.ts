import type { Dataset, RecordOf } from '@briefing/model/dataset';
import { edtfBounds, parseEdtf } from '@briefing/model/dates';
import { occurrencesOf } from '../timeline/occurrences.ts';

type Exercise = RecordOf<'exercise'>;
type Event = RecordOf<'event'>;
/** A first-ever of a series. */
export type Milestone = NonNullable<Exercise['milestones']>[number];
type Phase = NonNullable<Exercise['phases']>[number];

/** An occurrence of a series with what happened in it. */
export interface Occurrence {
  readonly event: Event;
  readonly milestones: readonly Milestone[];
  /** Events within it that no milestone names. */
  readonly parts: readonly Event[];
}

/** A stage of a series with the occurrences that fall into it; without a phase for a series that has none. */
export interface Stage {
  readonly phase?: Phase;
  readonly occurrences: readonly Occurrence[];
}

/** A series of exercises from its phases down to its first-evers. */
export interface Genealogy {
  readonly stages: readonly Stage[];
  /** Milestones of which it is not known to which occurrence they belong. */
  readonly loose: readonly Milestone[];
  /** Milestones of other series that the briefing lists under this one. */
  readonly listedHere: readonly { readonly milestone: Milestone; readonly exercise: Exercise }[];
}

/** The genealogy of a series; what the briefing lists under it and belongs elsewhere is kept apart. */
export function genealogyOf(dataset: Dataset, exercise: Exercise): Genealogy {
  const milestones = exercise.milestones ?? [];
  const occurrences = occurrencesOf(dataset, exercise.id).map((event): Occurrence => {
    const own = milestones.filter(({ occurrence }) => occurrence === event.id);
    const named = new Set(own.map((milestone) => milestone.event));
    const parts = dataset
      .all('event')
      .filter(({ id, partOf }) => partOf === event.id && !named.has(id));
    return { event, milestones: own, parts };
  });
  const placed = new Set(occurrences.flatMap((occurrence) => occurrence.milestones));
  return {
    stages: stagesOf(exercise.phases ?? [], occurrences),
    loose: milestones.filter((milestone) => !placed.has(milestone)),
    listedHere: dataset
      .all('exercise')
      .flatMap((other) =>
        (other.milestones ?? [])
          .filter(({ listedUnder }) => listedUnder === exercise.id)
          .map((milestone) => ({ milestone, exercise: other })),
      ),
  };
}

function stagesOf(phases: readonly Phase[], occurrences: readonly Occurrence[]): Stage[] {
  const left = new Set(occurrences);
  const stages = phases.map((phase): Stage => {
    const own = [...left].filter(({ event }) => fallsInto(event.when, phase.when));
    for (const occurrence of own) left.delete(occurrence);
    return { phase, occurrences: own };
  });
  return left.size === 0 ? stages : [...stages, { occurrences: [...left] }];
}

/** By the first day, so that an occurrence falls into one phase only. */
function fallsInto(when: string, phase: string): boolean {
  const [a, b] = [parseEdtf(when), parseEdtf(phase)];
  if (!a.ok || !b.ok) return false;
  const start = edtfBounds(a.value).min;
  if (start === undefined) return false;
  const { min = start, max = start } = edtfBounds(b.value);
  return min <= start && start <= max;
}

import type { Dataset, RecordOf } from '@briefing/model/dataset';
import { compareEdtf, parseEdtf } from '@briefing/model/dates';
import type { Milestone } from './genealogy.ts';

type Event = RecordOf<'event'>;

/** Something that was brought to a place or set up there. */
export interface Capability {
  readonly event: Event;
  readonly equipment: readonly string[];
  /** The exercise or operation within which it happened. */
  readonly within?: string;
  /** What was the first of its kind, and where the briefing lists it. */
  readonly milestone?: Milestone;
}

/** Types of events that change what can be done from a place. */
const types: readonly string[] = ['deployment', 'establishment'];

/** What was brought to a place, or to a place within it, earliest first. */
export function capabilitiesAt(dataset: Dataset, place: string): Capability[] {
  const milestones = dataset.all('exercise').flatMap((exercise) => exercise.milestones ?? []);
  return dataset
    .all('event')
    .filter(
      ({ type, places }) =>
        types.includes(type) && (places?.some((one) => isWithin(dataset, one, place)) ?? false),
    )
    .map((event): Capability => {
      const milestone = milestones.find((one) => one.event === event.id);
      const named = (event.about ?? []).filter((id) => dataset.get(id)?.kind === 'equipment');
      return {
        event,
        equipment: milestone?.equipment ?? named,
        ...(event.partOf === undefined ? {} : { within: event.partOf }),
        ...(milestone === undefined ? {} : { milestone }),
      };
    })
    .sort((a, b) => byDate(a.event.when, b.event.when));
}

/** Places at which a series had a first-ever that brought something there, each once. */
export function placesOfMilestones(dataset: Dataset, exercise: RecordOf<'exercise'>): string[] {
  const places = (exercise.milestones ?? []).flatMap(({ places }) => places ?? []);
  return [...new Set(places)].filter((place) => {
    const record = dataset.get(place);
    return (
      record?.kind === 'place' &&
      capabilitiesAt(dataset, place).some(({ event }) => event.places?.includes(place))
    );
  });
}

function isWithin(dataset: Dataset, place: string, whole: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = place; at !== undefined && !seen.has(at); ) {
    if (at === whole) return true;
    seen.add(at);
    const record = dataset.get(at);
    at = record?.kind === 'place' ? record.partOf : undefined;
  }
  return false;
}

function byDate(a: string, b: string): number {
  const [one, other] = [parseEdtf(a), parseEdtf(b)];
  return one.ok && other.ok ? compareEdtf(one.value, other.value) : 0;
}

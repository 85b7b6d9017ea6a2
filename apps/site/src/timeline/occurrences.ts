import type { Dataset, RecordOf } from '@briefing/model/dataset';

/** Occurrences of an exercise, earliest first; what happened within one of them is left to it. */
export function occurrencesOf(dataset: Dataset, exercise: string): RecordOf<'event'>[] {
  return dataset.timeline({ kinds: ['event'] }).flatMap(({ id }) => {
    const event = dataset.get(id);
    if (event?.kind !== 'event' || event.series !== exercise) return [];
    const whole = event.partOf === undefined ? undefined : dataset.get(event.partOf);
    return whole?.kind === 'event' && whole.series === exercise ? [] : [event];
  });
}

import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { describe, expect, it } from 'vitest';
import { capabilitiesAt } from './capabilities.ts';
import { genealogyOf } from './genealogy.ts';

const dataset = createDataset(data);

function exercise(slug: string) {
  const record = dataset.get(`exercise/${slug}`);
  if (record?.kind !== 'exercise') throw new Error(`There is no exercise ${slug}.`);
  return record;
}

describe('the genealogy of a series', () => {
  it('puts each occurrence into its phase, earliest first', () => {
    const { stages, loose } = genealogyOf(dataset, exercise('iron-fist'));
    expect(
      stages.map(({ phase, occurrences }) => [
        phase?.when,
        occurrences.map(({ event }) => event.id),
      ]),
    ).toEqual([
      ['2006/2022', []],
      ['2023/..', ['event/iron-fist-23', 'event/iron-fist-25', 'event/iron-fist-26']],
    ]);
    expect(loose).toEqual([]);
  });

  it('gives a first-ever to the occurrence it belongs to, not to the series it is listed under', () => {
    const dragon = genealogyOf(dataset, exercise('resolute-dragon'));
    const [stage] = dragon.stages;
    const firsts = stage?.occurrences.flatMap(({ event, milestones }) =>
      milestones.map((milestone) => [event.id, milestone.event]),
    );
    expect(firsts).toEqual([
      ['event/resolute-dragon-24', 'event/2024-07-29-yonaguni-radar-deployment'],
      ['event/resolute-dragon-25', 'event/2025-09-17-ishigaki-nmesis'],
    ]);
    expect(
      dragon.listedHere.map(({ milestone, exercise: owner }) => [milestone.event, owner.id]),
    ).toEqual([['event/2025-10-27-yonaguni-farp', 'exercise/sdf-joint-exercise']]);
  });
});

describe('the capability at a place', () => {
  const eventsAt = (place: string) => capabilitiesAt(dataset, place).map(({ event }) => event.id);

  it('runs across series: on Yonaguni from the radar to the refueling point', () => {
    expect(eventsAt('place/yonaguni')).toEqual([
      'event/2024-07-29-yonaguni-radar-deployment',
      'event/2025-10-27-yonaguni-farp',
    ]);
    expect(capabilitiesAt(dataset, 'place/yonaguni')[1]).toMatchObject({
      within: 'event/2025-10-sdf-joint-exercise-07',
      milestone: { listedUnder: 'exercise/resolute-dragon' },
    });
  });

  it('of a larger place holds that of the places within it', () => {
    expect(eventsAt('place/japan')).toHaveLength(3);
    expect(eventsAt('place/tokyo')).toEqual([]);
  });
});

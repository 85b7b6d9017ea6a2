import type { Dataset, Lang, RecordOf } from '@briefing/model/dataset';
import { landPath } from './land.ts';
import { type Label, type PlacedPoint, placeLabels } from './place-labels.ts';
import { extentOf, fitProjection, inTurnOf } from './projection.ts';

type Place = RecordOf<'place'>;

/** The map of a dataset's places. */
export interface PlaceMap {
  readonly width: number;
  readonly height: number;
  /** Data of the path of the land. */
  readonly land: string;
  readonly points: readonly PlacedPoint[];
  readonly labels: readonly Label[];
}

const WIDTH = 1000;
/** Units; a ring says "somewhere about here" and measures nothing. */
const RING = { region: 26 };

/** Places with a point or a ring, as they stand in the dataset, and places without any. */
export function splitPlaces(dataset: Dataset): {
  readonly located: Place[];
  readonly others: Place[];
} {
  const places = dataset.all('place');
  return {
    located: places.filter(({ coordinates }) => coordinates !== undefined),
    others: places.filter(({ coordinates }) => coordinates === undefined),
  };
}

/** Draws the land around the located places of a dataset; undefined when it has none. */
export function mapOfPlaces(dataset: Dataset, lang: Lang): PlaceMap | undefined {
  const located = splitPlaces(dataset).located.flatMap((place) =>
    place.coordinates === undefined ? [] : [{ place, position: place.coordinates }],
  );
  const extent = extentOf(located.map(({ position }) => position));
  if (extent === undefined) return undefined;
  const { project, height } = fitProjection(extent, WIDTH);
  const points = located.map(
    ({ place, position }): PlacedPoint => ({
      id: place.id,
      label: dataset.caption(place.id, lang),
      at: project({ ...position, longitude: inTurnOf(position.longitude, extent) }),
      ...(position.precision === 'region' ? { ring: RING.region } : {}),
    }),
  );
  const land = landPath(
    extent,
    project,
    [WIDTH, height],
    points.map(({ at }) => at),
  );
  return { width: WIDTH, height, land, points, labels: placeLabels(points, WIDTH) };
}

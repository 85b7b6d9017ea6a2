import * as data from '@briefing/data';
import { createDataset } from '@briefing/model/dataset';
import { describe, expect, it } from 'vitest';
import { mapOfPlaces } from './map-of-places.ts';
import { extentOf, fitProjection, inTurnOf, naturalEarth } from './projection.ts';
import { areaOf, clip, type Point, simplify } from './simplify.ts';

describe('the part of the globe', () => {
  it('crosses the ocean that the places share', () => {
    const tokyoAndHonolulu = extentOf([
      { longitude: 139.7, latitude: 35.7 },
      { longitude: -157.9, latitude: 21.3 },
    ]);
    expect(tokyoAndHonolulu?.west).toBeLessThan(139.7);
    expect(tokyoAndHonolulu?.east).toBeGreaterThan(202.1);
    const parisAndBoston = extentOf([
      { longitude: 2.4, latitude: 48.9 },
      { longitude: -71, latitude: 42.4 },
    ]);
    expect((parisAndBoston?.east ?? 0) - (parisAndBoston?.west ?? 0)).toBeLessThan(120);
    expect(extentOf([])).toBeUndefined();
  });

  it('keeps west to the left', () => {
    const extent = { west: 100, east: 300, south: -10, north: 60 };
    const { project } = fitProjection(extent, 1000);
    const xs = [120, 170, -170, -120, -77].map(
      (longitude) => project({ longitude: inTurnOf(longitude, extent), latitude: 20 })[0],
    );
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(inTurnOf(-77, extent)).toBe(283);
  });

  it('is projected as the published table of the projection says', () => {
    // The equator is 0.8707 of its true length, and the globe 0.52 as high as wide.
    const [x, y] = naturalEarth(0)({ longitude: 180, latitude: 0 });
    expect([x / Math.PI, y]).toEqual([expect.closeTo(0.8707, 4), expect.closeTo(0, 9)]);
    const [, pole] = naturalEarth(0)({ longitude: 0, latitude: 90 });
    expect(-pole).toBeCloseTo(0.8707 * 0.52 * Math.PI, 2);
  });
});

describe('outlines', () => {
  const square: Point[] = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ];

  it('lose what cannot be seen, and keep what can', () => {
    expect(simplify(square, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ]);
    expect(simplify(square, 0.05)).toEqual(square);
  });

  it('are cut at the frame', () => {
    expect(areaOf(clip(square.slice(0, -1), [5, 5, 20, 20]))).toBeCloseTo(25, 1);
    expect(clip(square, [20, 20, 30, 30])).toEqual([]);
  });
});

describe('the map of the dataset', () => {
  const dataset = createDataset(data);
  const map = mapOfPlaces(dataset, 'ja');

  it('has land, and every place inside it', () => {
    if (map === undefined) throw new Error('There is no place with coordinates.');
    expect(map.land.length).toBeGreaterThan(2000);
    for (const {
      at: [x, y],
    } of map.points) {
      expect(x > 0 && x < map.width && y > 0 && y < map.height).toBe(true);
    }
    const at = (id: string) => map.points.find((point) => point.id === id)?.at[0] ?? Number.NaN;
    expect(at('place/yonaguni')).toBeLessThan(at('place/tokyo'));
    expect(at('place/honolulu')).toBeLessThan(at('place/los-angeles'));
  });

  it('names every place once', () => {
    const named = map?.labels.flatMap(({ lines }) => lines).sort();
    expect(named).toEqual(map?.points.map(({ label }) => label).sort());
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Extent, Projection } from './projection.ts';
import { areaOf, clip, type Point, simplify } from './simplify.ts';

type Land = Topology<{ land: GeometryCollection }>;

/** Units of the drawing: less than a line is wide. */
const TOLERANCE = 0.7;
/** Smaller islands are specks at this scale, unless a place lies on them. */
const LEAST_AREA = 3;
const NEAR = 12;
/** Degrees. */
const BEYOND = 60;

/**
 * The land of an extent as the data of an SVG path: Natural Earth 1:50m by way of world-atlas, which is in the
 * public domain. No border is in it. Islands by a point of `near` are kept however small.
 */
export function landPath(
  extent: Extent,
  project: Projection,
  [width, height]: readonly [number, number],
  near: readonly Point[],
): string {
  const wide = widened(extent);
  return rings()
    .flatMap((ring) => turns(ring, wide))
    .map((ring) => clip(ring, [wide.west, wide.south, wide.east, wide.north]))
    .filter(({ length }) => length > 2)
    .map((ring) => ring.map(([longitude, latitude]) => project({ longitude, latitude })))
    .map((ring) => clip(ring, [-4, -4, width + 4, height + 4]))
    .map((ring) => simplify(ring, TOLERANCE))
    .filter((ring) => ring.length > 2 && (areaOf(ring) >= LEAST_AREA || isNear(ring, near)))
    .map(pathOf)
    .join('');
}

function rings(): Point[][] {
  const require = createRequire(import.meta.url);
  const file = require.resolve('world-atlas/land-50m.json');
  const topology: Land = JSON.parse(readFileSync(file, 'utf8'));
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return toRings(geometry.coordinates);
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flatMap(toRings) : [];
  });
}

function toRings(polygon: readonly (readonly (readonly number[])[])[]): Point[][] {
  return polygon.map((ring) => ring.map(([x = 0, y = 0]): Point => [x, y]));
}

/** A ring without a jump at the date line, in each turn of the globe in which it meets the extent. */
function turns(ring: readonly Point[], { west, east }: Extent): Point[][] {
  let shift = 0;
  let before = ring[0]?.[0] ?? 0;
  const whole = ring.map(([x, y]): Point => {
    if (x - before > 180) shift -= 360;
    if (x - before < -180) shift += 360;
    before = x;
    return [x + shift, y];
  });
  const xs = whole.map(([x]) => x);
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  return [-360, 0, 360, 720]
    .filter((by) => high + by > west && low + by < east)
    .map((by) => whole.map(([x, y]): Point => [x + by, y]));
}

/** Toward the poles the frame holds more degrees than at the equator: land must reach beyond the extent. */
function widened({ west, east, south, north }: Extent): Extent {
  const by = Math.min(BEYOND, (359 - (east - west)) / 2);
  return { west: west - by, east: east + by, south: south - 10, north: north + 10 };
}

function isNear(ring: readonly Point[], places: readonly Point[]): boolean {
  return places.some(([px, py]) => ring.some(([x, y]) => Math.hypot(x - px, y - py) < NEAR));
}

/** Whole units, each point told from the one before: a third of the length of absolute tenths. */
function pathOf(ring: readonly Point[]): string {
  const whole = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  let [beforeX, beforeY] = whole[0] ?? [0, 0];
  let path = `M${beforeX} ${beforeY}l`;
  for (const [x, y] of whole.slice(1)) {
    const [dx, dy] = [x - beforeX, y - beforeY];
    if (dx === 0 && dy === 0) continue;
    path += `${path.endsWith('l') || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [beforeX, beforeY] = [x, y];
  }
  return path.endsWith('l') ? '' : `${path}z`;
}

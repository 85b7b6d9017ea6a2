/** Degrees; longitude east, may run past 180 so that the Pacific is one piece. */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** A part of the globe in degrees; `west` to `east` never jumps. */
export interface Extent {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** From degrees to the units of a drawing. */
export type Projection = (position: Position) => readonly [x: number, y: number];

const RADIAN = Math.PI / 180;

/** Land is left around the outermost points, so that they can be told where they are. */
const MARGIN = { longitude: 16, latitude: 14 };
/** A single place still needs a region around it to be recognized. */
const LEAST = { longitude: 70, latitude: 40 };
/** Beyond it the projection shears, and no place of policy lies there. */
const POLAR = 72;

/**
 * The part of the globe that holds some positions: the shortest stretch of longitudes, whichever ocean it crosses,
 * with a margin. Undefined without a position.
 */
export function extentOf(positions: readonly Position[]): Extent | undefined {
  const longitudes = positions.map(({ longitude }) => mod(longitude)).sort((a, b) => a - b);
  const [first] = longitudes;
  if (first === undefined) return undefined;
  // The stretch begins after the widest gap between neighbors.
  const gaps = longitudes.map((longitude, index) => {
    const next = longitudes[index + 1] ?? first + 360;
    return { size: next - longitude, after: next };
  });
  const widest = gaps.reduce((best, gap) => (gap.size > best.size ? gap : best));
  const west = mod(widest.after);
  const latitudes = positions.map(({ latitude }) => latitude);
  const [x0, x1] = widen(west, west + 360 - widest.size, MARGIN.longitude, LEAST.longitude);
  const [y0, y1] = widen(
    Math.min(...latitudes),
    Math.max(...latitudes),
    MARGIN.latitude,
    LEAST.latitude,
  );
  return {
    west: x0,
    east: Math.min(x1, x0 + 350),
    south: Math.max(y0, -POLAR),
    north: Math.min(y1, POLAR),
  };
}

/** A longitude in the turn of the globe that an extent uses. */
export function inTurnOf(longitude: number, { west }: Extent): number {
  return west + mod(longitude - west);
}

/** The Natural Earth projection (Šavrič and others 2011) about a meridian; x and y are in radians of the equator. */
export function naturalEarth(meridian: number): Projection {
  return ({ longitude, latitude }) => {
    const lambda = (longitude - meridian) * RADIAN;
    const phi = latitude * RADIAN;
    const p2 = phi * phi;
    const p4 = p2 * p2;
    const x =
      lambda * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4)));
    const y = phi * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)));
    return [x, -y];
  };
}

/** A projection of an extent onto a drawing of a width, and the height that it then has; longitudes in its turn. */
export function fitProjection(
  extent: Extent,
  width: number,
): { readonly project: Projection; readonly height: number } {
  const meridian = (extent.west + extent.east) / 2;
  const raw = naturalEarth(meridian);
  // The map is widest at the latitude of the extent that is nearest to the equator.
  const widest = extent.south > 0 ? extent.south : Math.min(0, extent.north);
  const [left] = raw({ longitude: extent.west, latitude: widest });
  const [right] = raw({ longitude: extent.east, latitude: widest });
  const [, top] = raw({ longitude: meridian, latitude: extent.north });
  const [, bottom] = raw({ longitude: meridian, latitude: extent.south });
  const scale = width / (right - left);
  return {
    project: (position) => {
      const [x, y] = raw(position);
      return [(x - left) * scale, (y - top) * scale];
    },
    height: Math.round((bottom - top) * scale),
  };
}

function widen(low: number, high: number, margin: number, least: number): [number, number] {
  const middle = (low + high) / 2;
  const half = Math.max((high - low) / 2 + margin, least / 2);
  return [middle - half, middle + half];
}

function mod(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}

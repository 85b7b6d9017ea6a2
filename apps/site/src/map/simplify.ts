/** A point of a drawing. */
export type Point = readonly [x: number, y: number];

/** A ring with fewer points, none of those left out farther than `tolerance` from it (Douglas and Peucker 1973). */
export function simplify(ring: readonly Point[], tolerance: number): Point[] {
  const keep = new Set([0, ring.length - 1]);
  const open: [number, number][] = [[0, ring.length - 1]];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const [first, last] = range;
    let farthest = -1;
    let most = tolerance;
    for (let index = first + 1; index < last; index += 1) {
      const distance = distanceTo(ring[index], ring[first], ring[last]);
      if (distance > most) [most, farthest] = [distance, index];
    }
    if (farthest === -1) continue;
    keep.add(farthest);
    open.push([first, farthest], [farthest, last]);
  }
  return ring.filter((_, index) => keep.has(index));
}

/** Area of a ring, without sign. */
export function areaOf(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum) / 2;
}

/** A ring cut to a rectangle (Sutherland and Hodgman 1974); empty when nothing of it lies inside. */
export function clip(
  ring: readonly Point[],
  [x0, y0, x1, y1]: readonly [number, number, number, number],
): Point[] {
  const sides: readonly ((point: Point) => number)[] = [
    ([x]) => x - x0,
    ([x]) => x1 - x,
    ([, y]) => y - y0,
    ([, y]) => y1 - y,
  ];
  return sides.reduce<Point[]>(
    (points, inside) => {
      const kept: Point[] = [];
      points.forEach((point, index) => {
        const before = points.at(index - 1) ?? point;
        const [here, there] = [inside(point), inside(before)];
        if (here >= 0 !== there >= 0) kept.push(between(before, point, there / (there - here)));
        if (here >= 0) kept.push(point);
      });
      return kept;
    },
    [...ring],
  );
}

function between([ax, ay]: Point, [bx, by]: Point, part: number): Point {
  return [ax + (bx - ax) * part, ay + (by - ay) * part];
}

function distanceTo(point: Point | undefined, a: Point | undefined, b: Point | undefined): number {
  if (point === undefined || a === undefined || b === undefined) return 0;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - a[0] - t * dx, point[1] - a[1] - t * dy);
}

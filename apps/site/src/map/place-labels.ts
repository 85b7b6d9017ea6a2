import type { Point } from './simplify.ts';

/** A place on the drawing. */
export interface PlacedPoint {
  readonly id: string;
  readonly label: string;
  readonly at: Point;
  /** Radius of the ring of a place that is known only roughly; absent for a point. */
  readonly ring?: number;
}

/** Points that cannot be told apart at this scale share a label of several lines. */
export interface Label {
  readonly points: readonly PlacedPoint[];
  readonly at: Point;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly string[];
}

/** Units of the drawing. */
const TOGETHER = 9;
export const LINE = 19;
const LATIN = 8.6;
const WIDE = 16;
const GAP = 10;

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Puts a label beside each point so that labels cover neither each other nor a point. Deterministic. */
export function placeLabels(points: readonly PlacedPoint[], width: number): Label[] {
  const taken: Box[] = points.map(({ at: [x, y] }) => ({
    x0: x - 5,
    x1: x + 5,
    y0: y - 5,
    y1: y + 5,
  }));
  return groupsOf(points).map((group) => {
    const [x, y] = group[0]?.at ?? [0, 0];
    const lines = group.map(({ label }) => label);
    const size = Math.max(...lines.map(widthOf));
    const height = lines.length * LINE;
    const candidates = [0, -1, 1, -2, 2].flatMap((row) =>
      (['start', 'end'] as const).map((anchor) => {
        const top = y - height / 2 + row * (height / 2 + 6);
        const left = anchor === 'start' ? x + GAP : x - GAP - size;
        return { anchor, box: { x0: left, x1: left + size, y0: top, y1: top + height } };
      }),
    );
    const free = candidates.find(
      ({ box }) => box.x0 >= 0 && box.x1 <= width && !taken.some((other) => meet(box, other)),
    );
    const { anchor, box } = free ??
      candidates[0] ?? { anchor: 'start', box: { x0: x, x1: x, y0: y, y1: y } };
    taken.push(box);
    return {
      points: group,
      at: [x, y],
      x: anchor === 'start' ? box.x0 : box.x1,
      y: box.y0 + LINE * 0.78,
      anchor,
      lines,
    };
  });
}

function groupsOf(points: readonly PlacedPoint[]): PlacedPoint[][] {
  const groups: PlacedPoint[][] = [];
  for (const point of points) {
    const group = groups.find(
      ([first]) => first !== undefined && distance(first.at, point.at) < TOGETHER,
    );
    if (group) group.push(point);
    else groups.push([point]);
  }
  return groups;
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

function meet(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, point) => sum + (point < '\u2E80' ? LATIN : WIDE), 0);
}

/** A node of a layered drawing. */
export interface LayeredNode {
  readonly id: string;
  readonly layer: number;
  readonly x: number;
  readonly y: number;
}

/** A drawing of nodes in layers; ties are pairs of ids. */
export interface Layered {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LayeredNode[];
  readonly ties: readonly { readonly from: LayeredNode; readonly to: LayeredNode }[];
}

/** Pixels: a line of text a node, and room for the name of the layer above. */
const ROW = 26;
const HEAD = 34;
/** After this many passes the order hardly changes. */
const SWEEPS = 6;

type Tie = readonly [from: string, to: string];

/**
 * Places nodes in the layers given, ordered so that tied nodes stand near each other (the barycenter rule of
 * Sugiyama and others 1981). Deterministic: equal places keep the order given.
 */
export function layOut(
  layers: readonly (readonly string[])[],
  ties: readonly Tie[],
  layerWidth: number,
): Layered {
  const orders = layers.map((layer) => [...layer]);
  const place = new Map<string, number>();
  const note = () => {
    for (const order of orders) {
      order.forEach((id, index) => {
        // In parts of the layer, so that layers of different sizes compare.
        place.set(id, (index + 0.5) / order.length);
      });
    }
  };
  const neighbors = new Map<string, string[]>();
  for (const [from, to] of ties) {
    neighbors.set(from, [...(neighbors.get(from) ?? []), to]);
    neighbors.set(to, [...(neighbors.get(to) ?? []), from]);
  }
  note();
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const order of orders) {
      const wanted = new Map(order.map((id) => [id, center(id, neighbors, place)]));
      order.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
      note();
    }
  }
  const longest = Math.max(0, ...orders.map(({ length }) => length));
  const nodes = orders.flatMap((order, layer) =>
    order.map((id, index) => ({
      id,
      layer,
      x: layer * layerWidth,
      y: HEAD + ((longest - order.length) / 2 + index + 0.5) * ROW,
    })),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    width: layers.length * layerWidth,
    height: HEAD + longest * ROW,
    nodes,
    ties: ties.flatMap(([a, b]) => {
      const [from, to] = [byId.get(a), byId.get(b)];
      return from && to ? [from.layer <= to.layer ? { from, to } : { from: to, to: from }] : [];
    }),
  };
}

function center(
  id: string,
  neighbors: ReadonlyMap<string, readonly string[]>,
  place: ReadonlyMap<string, number>,
): number {
  const places = (neighbors.get(id) ?? []).flatMap((other) => place.get(other) ?? []);
  if (places.length === 0) return place.get(id) ?? 0;
  return places.reduce((sum, one) => sum + one, 0) / places.length;
}

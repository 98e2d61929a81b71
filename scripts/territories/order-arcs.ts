import type { MultiPolygon, Polygon, Topology } from "topojson-specification";
import { type GridPoint, keyOf } from "./grid.ts";
import type { TerritoryCollection, TerritoryObjects } from "./territory-objects.ts";

/** Height of the strips in which the arcs are sorted, in steps of the coarse grid. */
const STRIP_STEPS = 200;

/**
 * The same topology (arcs absolute, in steps) in an order that compresses well: each arc starts at the end where more arcs meet, and arcs
 * from one vertex are consecutive, strip by strip. Repeated vertices compress well, and 5,200 arcs then start from 2,100 vertices: 7 %
 * less, gzipped.
 */
export function orderArcs(topology: Topology<TerritoryObjects>, stripSteps = STRIP_STEPS): Topology<TerritoryObjects> {
  const ends = topology.arcs.map((arc) => [toPoint(arc[0]), toPoint(arc.at(-1))] as const);
  const stars = gatherStars(ends).sort((a, b) => compareInStrips(a.origin, b.origin, stripSteps));
  const order = stars.flatMap(({ origin, arcs }) =>
    arcs.map((arc) => ({ arc, isTurned: keyOf(ends[arc]?.[0] ?? origin) !== keyOf(origin) })),
  );
  const places = new Map(order.map(({ arc, isTurned }, place) => [arc, { place, isTurned }]));
  const renumber = (index: number): number => {
    const { place, isTurned } = places.get(index < 0 ? ~index : index) ?? { place: Number.NaN, isTurned: false };
    return index < 0 !== isTurned ? ~place : place;
  };
  const { communes, epci, departements } = topology.objects;
  return {
    ...topology,
    arcs: order.map(
      ({ arc, isTurned }) => (isTurned ? [...(topology.arcs[arc] ?? [])].reverse() : topology.arcs[arc]) ?? [],
    ),
    objects: {
      communes: renumberArcs(communes, renumber),
      epci: renumberArcs(epci, renumber),
      departements: { ...departements, ...renumberArcs(departements, renumber) },
    },
  };
}

function toPoint([x = Number.NaN, y = Number.NaN]: readonly number[] = []): GridPoint {
  return [x, y];
}

interface Star {
  readonly origin: GridPoint;
  readonly arcs: readonly number[];
}

/** Every arc once, from one of its ends: first the vertices where most arcs meet, then those with most arcs left. */
function gatherStars(ends: readonly (readonly GridPoint[])[]): Star[] {
  const left = groupByEnd(ends);
  const take = (origin: GridPoint, arcs: ReadonlySet<number>): Star => {
    const star = { origin, arcs: [...arcs] };
    for (const arc of star.arcs) for (const end of ends[arc] ?? []) left.get(keyOf(end))?.arcs.delete(arc);
    return star;
  };
  const most = [...left.values()].reduce((size, { arcs }) => Math.max(size, arcs.size), 0);
  const sizes = Array.from({ length: most }, (_, index) => most - index);
  return sizes.flatMap((size) =>
    [...left.values()].flatMap(({ origin, arcs }) => (arcs.size === size ? [take(origin, arcs)] : [])),
  );
}

interface OpenStar {
  readonly origin: GridPoint;
  readonly arcs: Set<number>;
}

function groupByEnd(ends: readonly (readonly GridPoint[])[]): ReadonlyMap<string, OpenStar> {
  const groups = new Map<string, OpenStar>();
  ends.forEach((both, arc) => {
    for (const origin of both) {
      const group = groups.get(keyOf(origin)) ?? { origin, arcs: new Set<number>() };
      groups.set(keyOf(origin), group);
      group.arcs.add(arc);
    }
  });
  return groups;
}

/** From south to north by strips, in alternating direction along them. */
function compareInStrips([ax, ay]: GridPoint, [bx, by]: GridPoint, stripSteps: number): number {
  const strip = Math.floor(ay / stripSteps);
  return strip - Math.floor(by / stripSteps) || (strip % 2 === 0 ? ax - bx : bx - ax) || ay - by;
}

function renumberArcs(collection: TerritoryCollection, renumber: (index: number) => number): TerritoryCollection {
  const renumberRings = (rings: number[][]) => rings.map((ring) => ring.map(renumber));
  return {
    ...collection,
    geometries: collection.geometries.map((geometry) => {
      if (geometry.type === "Polygon") return { ...geometry, arcs: renumberRings(geometry.arcs) } satisfies Polygon;
      if (geometry.type !== "MultiPolygon") return geometry;
      return { ...geometry, arcs: geometry.arcs.map(renumberRings) } satisfies MultiPolygon;
    }),
  };
}

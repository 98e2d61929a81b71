import type { GeometryCollection, Topology } from "topojson-specification";
import type { Position } from "../../src/geo/position.ts";
import { distanceKm, toPlane } from "./plane.ts";

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Shorter arcs between their ends are not replaced: islands, which end where they start, and Monaco. */
const SHORTEST_KM = 15;

/**
 * Replaces the mainland outline of a country by the given ring, arc by arc, and smooths every other arc. Arcs are shared, so the neighbours
 * change too; arcs that ended on the old outline end on the new one.
 */
export function alignBorder(
  countries: Countries,
  country: string,
  ring: readonly Position[],
  smooth: (arc: readonly Position[]) => readonly Position[],
): Countries {
  const arcs = decodeArcs(countries);
  const mainland = new Set(arcsOf(countries, country).filter((index) => spanKm(arcs[index] ?? []) > SHORTEST_KM));
  const moved = new Map<string, Position>();
  const drawn = arcs.map((arc, index) => {
    if (!mainland.has(index)) return smooth(arc);
    const along = pathAlong(ring, arc);
    const ends = [
      [arc[0], along[0]],
      [arc.at(-1), along.at(-1)],
    ] as const;
    for (const [before, after] of ends) if (before && after) moved.set(String(before), after);
    return along;
  });
  return { type: "Topology", objects: countries.objects, arcs: drawn.map((arc) => withEndsMoved(arc, moved)) };
}

function spanKm(arc: readonly Position[]): number {
  const [from, to] = [arc[0], arc.at(-1)];
  return from === undefined || to === undefined ? 0 : distanceKm(toPlane(from), toPlane(to));
}

function decodeArcs({ arcs, transform }: Countries): Position[][] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]): Position => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

function arcsOf(countries: Countries, country: string): number[] {
  const geometry = countries.objects.countries.geometries.find(
    ({ properties }) => properties !== undefined && "name" in properties && properties.name === country,
  );
  if (geometry === undefined || !("arcs" in geometry)) return [];
  return (geometry.arcs.flat(3) as number[]).map((index) => (index < 0 ? ~index : index));
}

/** The part of the ring between the vertices nearest to the arc's ends: of the two, the one closer to the arc. */
function pathAlong(ring: readonly Position[], arc: readonly Position[]): Position[] {
  const open = ring.slice(0, -1);
  const from = nearestIndex(open, arc[0]);
  const to = nearestIndex(open, arc.at(-1));
  const onwards = slice(open, from, to);
  const backwards = slice(open, to, from).reverse();
  const middle = arc[Math.floor(arc.length / 2)];
  return gapKm(onwards, middle) <= gapKm(backwards, middle) ? onwards : backwards;
}

function slice(open: readonly Position[], from: number, to: number): Position[] {
  return from <= to ? open.slice(from, to + 1) : [...open.slice(from), ...open.slice(0, to + 1)];
}

function nearestIndex(points: readonly Position[], target: Position | undefined): number {
  const distances = points.map((point) => (target === undefined ? 0 : distanceKm(toPlane(point), toPlane(target))));
  return distances.indexOf(Math.min(...distances));
}

function gapKm(points: readonly Position[], target: Position | undefined): number {
  const nearest = points[nearestIndex(points, target)];
  return nearest === undefined || target === undefined ? Infinity : distanceKm(toPlane(nearest), toPlane(target));
}

function withEndsMoved(arc: readonly Position[], moved: ReadonlyMap<string, Position>): number[][] {
  const last = arc.length - 1;
  return arc.map((position, index) => {
    const isEnd = index === 0 || index === last;
    return [...((isEnd ? moved.get(String(position)) : undefined) ?? position)];
  });
}

import { Clipper64, ClipType, FillRule, type Path64, PolyTree64 } from "clipper2-ts";
import type { MultiPolygon, Polygon, Position } from "geojson";

/**
 * Polygons prepared for clipping: closed rings on an integer grid, outer rings counter-clockwise and holes clockwise
 * (non-zero fill rule).
 */
export type GridRings = readonly Path64[];

/** Steps of the grid per degree. A step is about a centimetre; cross products within the region stay exact. */
const STEPS_PER_DEGREE = 1e7;

/** Rings of a polygon on the grid, whatever their winding. */
export function toGridRings({ type, coordinates }: Polygon | MultiPolygon): GridRings {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return polygons.flatMap((rings) => rings.map((ring, rank) => toGridRing(ring, rank === 0)));
}

/**
 * Union of rings, which may overlap. Sweep line over the edges: B. R. Vatti (1992), A generic solution to polygon
 * clipping, Communications of the ACM 35(7), by Clipper2.
 */
export function uniteRings(rings: GridRings): GridRings {
  return listRings(sweep(ClipType.Union, rings, []));
}

/** Intersection; undefined where it is empty. Rings wind as RFC 7946 requires. */
export function intersectRings(one: GridRings, other: GridRings): Polygon | MultiPolygon | undefined {
  return toGeometry(sweep(ClipType.Intersection, one, other));
}

/** Difference of the first and the second; undefined where it is empty. Rings wind as RFC 7946 requires. */
export function subtractRings(from: GridRings, other: GridRings): Polygon | MultiPolygon | undefined {
  return toGeometry(sweep(ClipType.Difference, from, other));
}

function sweep(type: ClipType, subject: GridRings, clip: GridRings): PolyTree64 {
  const clipper = new Clipper64();
  clipper.preserveCollinear = false;
  clipper.addSubject([...subject]);
  clipper.addClip([...clip]);
  const tree = new PolyTree64();
  if (!clipper.execute(type, FillRule.NonZero, tree)) throw new Error("Clipper2 cannot clip the polygons");
  return tree;
}

type Node = Pick<PolyTree64, "poly" | "count" | "child">;

function childrenOf(node: Node): readonly Node[] {
  return Array.from({ length: node.count }, (_, rank) => node.child(rank));
}

function listRings(node: Node): Path64[] {
  return [...(node.poly === null ? [] : [node.poly]), ...childrenOf(node).flatMap(listRings)];
}

/** In the tree, outer rings are children of the root, holes children of outer rings, islands children of holes. */
function toGeometry(tree: PolyTree64): Polygon | MultiPolygon | undefined {
  const polygons = childrenOf(tree).flatMap(toPolygons);
  const [only] = polygons;
  if (only === undefined) return undefined;
  return polygons.length === 1
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

function toPolygons(outer: Node): Position[][][] {
  const holes = childrenOf(outer);
  const islands = holes.flatMap(childrenOf);
  return [[outer, ...holes].map(({ poly }) => toRing(poly ?? [])), ...islands.flatMap(toPolygons)];
}

function toRing(path: Path64): Position[] {
  const ring = path.map(({ x, y }) => [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
  return [...ring, ...ring.slice(0, 1)];
}

function toGridRing(ring: readonly Position[], isOuter: boolean): Path64 {
  const path = ring.slice(0, -1).map(([longitude = Number.NaN, latitude = Number.NaN]) => ({
    x: Math.round(longitude * STEPS_PER_DEGREE),
    y: Math.round(latitude * STEPS_PER_DEGREE),
  }));
  return isCounterClockwise(path) === isOuter ? path : path.reverse();
}

function isCounterClockwise(path: Path64): boolean {
  const [origin] = path;
  if (origin === undefined) return true;
  let twiceArea = 0;
  for (const [rank, one] of path.entries()) {
    const next = path[rank + 1] ?? origin;
    twiceArea += (one.x - origin.x) * (next.y - origin.y) - (next.x - origin.x) * (one.y - origin.y);
  }
  return twiceArea > 0;
}

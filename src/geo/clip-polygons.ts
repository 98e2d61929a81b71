import { Clipper64, ClipType, FillRule, type Path64, PolyTree64 } from "clipper2-ts";
import type { MultiPolygon, Polygon, Position } from "geojson";

/**
 * Polygons ready to be united or cut: closed rings on a grid of whole numbers, outer ones counter-clockwise and holes
 * clockwise, so that what is inside winds around more often than not.
 */
export type GridRings = readonly Path64[];

/** Steps of the grid per degree: a centimetre, and products of two differences within the region stay exact. */
const STEPS_PER_DEGREE = 1e7;

/** The rings of a polygon, whatever way they wind. */
export function toGridRings({ type, coordinates }: Polygon | MultiPolygon): GridRings {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return polygons.flatMap((rings) => rings.map((ring, rank) => toGridRing(ring, rank === 0)));
}

/**
 * What lies in any of the rings, which may overlap. A sweep over the edges: B. R. Vatti (1992), A generic solution to polygon
 * clipping, Communications of the ACM 35(7), as Clipper2 has it.
 */
export function uniteRings(rings: GridRings): GridRings {
  return listRings(sweep(ClipType.Union, rings, []));
}

/** What lies in both; undefined where nothing does. Rings wind as RFC 7946 asks. */
export function intersectRings(one: GridRings, other: GridRings): Polygon | MultiPolygon | undefined {
  return toGeometry(sweep(ClipType.Intersection, one, other));
}

/** What lies in the first and not in the other; undefined where nothing does. Rings wind as RFC 7946 asks. */
export function subtractRings(from: GridRings, other: GridRings): Polygon | MultiPolygon | undefined {
  return toGeometry(sweep(ClipType.Difference, from, other));
}

function sweep(type: ClipType, subject: GridRings, clip: GridRings): PolyTree64 {
  const clipper = new Clipper64();
  clipper.preserveCollinear = false;
  clipper.addSubject([...subject]);
  clipper.addClip([...clip]);
  const tree = new PolyTree64();
  if (!clipper.execute(type, FillRule.NonZero, tree)) throw new Error("Polygons could not be clipped");
  return tree;
}

type Node = Pick<PolyTree64, "poly" | "count" | "child">;

function childrenOf(node: Node): readonly Node[] {
  return Array.from({ length: node.count }, (_, rank) => node.child(rank));
}

function listRings(node: Node): Path64[] {
  return [...(node.poly === null ? [] : [node.poly]), ...childrenOf(node).flatMap(listRings)];
}

/** Under the root stand outer rings, under each its holes, under a hole the islands in it. */
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

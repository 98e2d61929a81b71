import { area, bbox, circle, feature, featureCollection } from "@turf/turf";
import { Clipper64, ClipType, FillRule, type Path64, PolyTree64 } from "clipper2-ts";
import type { BBox, Feature, FeatureCollection, Position as GeoJsonPosition, MultiPolygon, Polygon } from "geojson";
import type { Position } from "./position.ts";

type Area = Feature<Polygon | MultiPolygon>;

/** Area within a radius of the places, cut by département, and the rest of the départements. */
export interface CoveredArea {
  readonly covered: FeatureCollection<Polygon | MultiPolygon>;
  readonly gap: FeatureCollection<Polygon | MultiPolygon>;
  readonly coveredKm2: number;
  readonly gapKm2: number;
}

/** Sides of the polygon of a circle: at 30 km it deviates from the circle by less than 65 m. */
const CIRCLE_STEPS = 48;

const FEW = 8;

/** Buffers of the positions, united, then cut by each territory: for display and shares of area only. */
export function coveredArea(
  positions: readonly Position[],
  radiusKm: number,
  territories: FeatureCollection<Polygon | MultiPolygon>,
): CoveredArea {
  const circles = distinct(positions).map((centre) => toCircle(centre, radiusKm));
  const covered: Area[] = [];
  const gap: Area[] = [];
  for (const territory of territories.features) {
    const parts = cut(territory, unite(circlesNear(territory, circles)));
    if (parts.inside !== undefined) covered.push(feature(parts.inside, territory.properties));
    if (parts.outside !== undefined) gap.push(feature(parts.outside, territory.properties));
  }
  return {
    covered: featureCollection(covered),
    gap: featureCollection(gap),
    coveredKm2: squareKilometres(covered),
    gapKm2: squareKilometres(gap),
  };
}

interface Parts {
  readonly inside: Polygon | MultiPolygon | undefined;
  readonly outside: Polygon | MultiPolygon | undefined;
}

function cut({ geometry }: Area, united: GridRings): Parts {
  if (united.length === 0) return { inside: undefined, outside: geometry };
  const territory = toGridRings(geometry);
  return { inside: intersectRings(united, territory), outside: subtractRings(territory, united) };
}

/** Circles that may intersect a territory: fewer circles make faster cuts. */
function circlesNear(territory: Area, circles: readonly Circle[]): readonly Circle[] {
  const [west, south, east, north] = bbox(territory);
  return circles.filter(({ box }) => box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south);
}

/** Union of circles by divide and conquer, neighbours first: one union of all is several times slower. */
function unite(circles: readonly Circle[]): GridRings {
  if (circles.length <= FEW) return uniteRings(circles.map(({ ring }) => ring));
  const axis = spreadOf(circles, 0) > spreadOf(circles, 1) ? 0 : 1;
  const ordered = [...circles].sort((a, b) => a.centre[axis] - b.centre[axis]);
  const middle = ordered.length >> 1;
  return uniteRings([...unite(ordered.slice(0, middle)), ...unite(ordered.slice(middle))]);
}

interface Circle {
  readonly centre: Position;
  readonly ring: GridRings[number];
  readonly box: BBox;
}

function toCircle(centre: Position, radiusKm: number): Circle {
  const area = circle([...centre], radiusKm, { steps: CIRCLE_STEPS });
  const [ring = []] = toGridRings(area.geometry);
  return { centre, ring, box: bbox(area) };
}

function spreadOf(circles: readonly Circle[], axis: 0 | 1): number {
  const values = circles.map(({ centre }) => centre[axis]);
  return Math.max(...values) - Math.min(...values);
}

function squareKilometres(areas: readonly Area[]): number {
  return area(featureCollection([...areas])) / 1e6;
}

/** Distinct positions: places at one address make one circle. */
function distinct(positions: readonly Position[]): readonly Position[] {
  return [...new Map(positions.map((position) => [position.join(" "), position])).values()];
}

/** Closed rings on an integer grid, outer ones counter-clockwise, holes clockwise (non-zero fill rule). */
export type GridRings = readonly Path64[];

/** Steps of the grid per degree. A step is about a centimetre; cross products within the region stay exact. */
const STEPS_PER_DEGREE = 1e7;

/** Rings of a polygon on the grid, whatever their winding. */
export function toGridRings({ type, coordinates }: Polygon | MultiPolygon): GridRings {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return polygons.flatMap((rings) => rings.map((ring, rank) => toGridRing(ring, rank === 0)));
}

/** Union of rings, which may overlap: B. R. Vatti (1992), Communications of the ACM 35(7), by Clipper2. */
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

function toPolygons(outer: Node): GeoJsonPosition[][][] {
  const holes = childrenOf(outer);
  const islands = holes.flatMap(childrenOf);
  return [[outer, ...holes].map(({ poly }) => toRing(poly ?? [])), ...islands.flatMap(toPolygons)];
}

function toRing(path: Path64): GeoJsonPosition[] {
  const ring = path.map(({ x, y }) => [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
  return [...ring, ...ring.slice(0, 1)];
}

function toGridRing(ring: readonly GeoJsonPosition[], isOuter: boolean): Path64 {
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

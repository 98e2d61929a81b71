import { area, circle, feature, featureCollection, rewind } from "@turf/turf";
import { Clipper64, ClipType, FillRule, type Path64, PolyTree64 } from "clipper2-ts";
import type { FeatureCollection, Position as GeoJsonPosition, MultiPolygon, Polygon } from "geojson";
import type { Position } from "./position.ts";

type Areas = FeatureCollection<Polygon | MultiPolygon>;

export interface CoveredArea {
  /** Cut by territory. */
  readonly covered: Areas;
  /** Of the surface of the territories. */
  readonly share: number;
}

/** Sides of the polygon of a circle: at 30 km it deviates from the circle by less than 65 m. */
const CIRCLE_STEPS = 48;

/** Area of some territories within a radius of the positions: for display and its share of the surface only. */
export function coveredArea(positions: readonly Position[], radiusKm: number, territories: Areas): CoveredArea {
  const circles = positions.flatMap((centre) =>
    toGridRings(circle([...centre], radiusKm, { steps: CIRCLE_STEPS }).geometry),
  );
  const covered = featureCollection(
    territories.features.flatMap(({ geometry, properties }) => {
      const polygons = intersect(circles, toGridRings(geometry));
      return polygons.length === 0
        ? []
        : [feature<MultiPolygon>({ type: "MultiPolygon", coordinates: polygons }, properties)];
    }),
  );
  return { covered, share: area(covered) / area(territories) };
}

/** Steps of the integer grid per degree. A step is about a centimetre; cross products within the region stay exact. */
const STEPS_PER_DEGREE = 1e7;

/** The rings of a polygon on the grid: outer ones counter-clockwise, holes clockwise. */
function toGridRings(shape: Polygon | MultiPolygon): Path64[] {
  const { type, coordinates } = rewind(shape) as Polygon | MultiPolygon;
  const rings = type === "Polygon" ? coordinates : coordinates.flat();
  return rings.map((ring) =>
    ring.slice(0, -1).map(([longitude = Number.NaN, latitude = Number.NaN]) => ({
      x: Math.round(longitude * STEPS_PER_DEGREE),
      y: Math.round(latitude * STEPS_PER_DEGREE),
    })),
  );
}

/** Intersection of the union of some rings with others: B. R. Vatti (1992), Communications of the ACM 35(7), by Clipper2. */
function intersect(rings: Path64[], others: Path64[]): GeoJsonPosition[][][] {
  const clipper = new Clipper64();
  clipper.preserveCollinear = false;
  clipper.addSubject(rings);
  clipper.addClip(others);
  const tree = new PolyTree64();
  if (!clipper.execute(ClipType.Intersection, FillRule.NonZero, tree))
    throw new Error("Clipper2 cannot clip the polygons");
  return childrenOf(tree).flatMap(toPolygons);
}

type Node = Pick<PolyTree64, "poly" | "count" | "child">;

function childrenOf(node: Node): readonly Node[] {
  return Array.from({ length: node.count }, (_, rank) => node.child(rank));
}

/** In the tree, outer rings are children of the root, holes children of outer rings, islands children of holes. */
function toPolygons(outer: Node): GeoJsonPosition[][][] {
  const holes = childrenOf(outer);
  const islands = holes.flatMap(childrenOf);
  return [[outer, ...holes].map(({ poly }) => toRing(poly ?? [])), ...islands.flatMap(toPolygons)];
}

function toRing(path: Path64): GeoJsonPosition[] {
  const ring = path.map(({ x, y }) => [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
  return [...ring, ...ring.slice(0, 1)];
}

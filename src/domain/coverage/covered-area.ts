import { area, bbox, circle, feature, featureCollection } from "@turf/turf";
import type { BBox, Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { type GridRings, intersectRings, subtractRings, toGridRings, uniteRings } from "../geo/clip-polygons.ts";
import type { Position } from "../geo/position.ts";

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

/** Number of circles united in one step. */
const FEW = 8;

/**
 * Buffers of the positions, united, then cut by each territory. For display and area shares only: population figures
 * never use these polygons.
 */
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

/**
 * Union of circles by divide and conquer: neighbours first, which removes most edges early. One union of all circles is
 * several times slower where they overlap much.
 */
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

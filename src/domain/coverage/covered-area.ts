import area from "@turf/area";
import circle from "@turf/circle";
import difference from "@turf/difference";
import { featureCollection } from "@turf/helpers";
import intersect from "@turf/intersect";
import union from "@turf/union";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Position } from "../../geo/position.ts";

type Area = Feature<Polygon | MultiPolygon>;

/** The surface within a radius of some places, cut by the départements, and what of the départements is left out. */
export interface CoveredArea {
  readonly covered: FeatureCollection<Polygon | MultiPolygon>;
  readonly gap: FeatureCollection<Polygon | MultiPolygon>;
  readonly coveredKm2: number;
  readonly gapKm2: number;
}

/** Sides of the polygon that stands for a circle: at 30 km it strays from the true circle by less than 65 m. */
const CIRCLE_STEPS = 48;

/**
 * Buffers of the positions, united, then cut by each territory. Figures of population never come from these polygons: they
 * are for the eye and for the share of the surface.
 */
export function coveredArea(
  positions: readonly Position[],
  radiusKm: number,
  territories: FeatureCollection<Polygon | MultiPolygon>,
): CoveredArea {
  const united = unite(positions.map((position) => circle([...position], radiusKm, { steps: CIRCLE_STEPS })));
  const covered: Area[] = [];
  const gap: Area[] = [];
  for (const territory of territories.features) {
    const inside = united === undefined ? null : intersect(featureCollection([united, territory]));
    const outside =
      united === undefined ? territory : difference(featureCollection<Polygon | MultiPolygon>([territory, united]));
    if (inside !== null) covered.push({ ...inside, properties: territory.properties });
    if (outside !== null) gap.push({ ...outside, properties: territory.properties });
  }
  return {
    covered: featureCollection(covered),
    gap: featureCollection(gap),
    coveredKm2: squareKilometres(covered),
    gapKm2: squareKilometres(gap),
  };
}

function unite(circles: readonly Feature<Polygon>[]): Area | undefined {
  const [only, ...others] = circles;
  if (only === undefined || others.length === 0) return only;
  return union(featureCollection([...circles])) ?? undefined;
}

function squareKilometres(areas: readonly Area[]): number {
  return area(featureCollection([...areas])) / 1e6;
}

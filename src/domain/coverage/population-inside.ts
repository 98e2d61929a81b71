import type { MultiPolygon, Polygon } from "geojson";
import { createContains } from "../../geo/point-in-polygon.ts";
import type { DemandPoint } from "../demand/demand.ts";

/** Counted people, and the communes with any of them. */
export interface PeopleInside {
  readonly population: number;
  readonly communes: number;
}

/** People at the demand points inside an area and outside its holes. People beyond the region are not counted. */
export function populationInside(points: readonly DemandPoint[], area: Polygon | MultiPolygon): PeopleInside {
  const contains = createContains([area]);
  return countPeople(points, ({ position }) => contains(position));
}

/**
 * People at the demand points whose cost is at most the limit; costs in the order of the points, in the unit of the
 * limit.
 */
export function populationWithin(points: readonly DemandPoint[], cost: ArrayLike<number>, limit: number): PeopleInside {
  return countPeople(points, (_point, rank) => (cost[rank] ?? Number.POSITIVE_INFINITY) <= limit);
}

function countPeople(
  points: readonly DemandPoint[],
  counts: (point: DemandPoint, rank: number) => boolean,
): PeopleInside {
  const counted = points.filter((point, rank) => counts(point, rank) && point.population > 0);
  return {
    population: counted.reduce((sum, { population }) => sum + population, 0),
    communes: new Set(counted.map(({ communeRank }) => communeRank)).size,
  };
}

import type { MultiPolygon, Polygon } from "geojson";
import { createContains } from "../../geo/point-in-polygon.ts";
import type { Commune } from "../territory.ts";

/** People and communes counted at the seats. */
export interface PeopleAtSeats {
  /** Municipal population. */
  readonly population: number;
  readonly communes: number;
}

/** The communes whose seat lies in an area, and not in one of its holes. Those beyond the region are not known. */
export function populationInside(communes: readonly Commune[], area: Polygon | MultiPolygon): PeopleAtSeats {
  const contains = createContains([area]);
  return countAtSeats(communes, ({ position }) => contains(position));
}

/** The communes whose own cost is at most the limit; costs in the order of the communes, in the limit's unit. */
export function populationWithin(communes: readonly Commune[], cost: ArrayLike<number>, limit: number): PeopleAtSeats {
  return countAtSeats(communes, (_commune, rank) => (cost[rank] ?? Number.POSITIVE_INFINITY) <= limit);
}

function countAtSeats(
  communes: readonly Commune[],
  counts: (commune: Commune, rank: number) => boolean,
): PeopleAtSeats {
  const counted = communes.filter(counts);
  return { population: counted.reduce((sum, { population }) => sum + population, 0), communes: counted.length };
}

import type { Place } from "../place.ts";
import { filterPlaces } from "./filter-places.ts";
import { activeFilters, type Criteria, withoutFilter } from "./match-place.ts";
import type { FilterName } from "./place-query.ts";

export interface Emptying {
  readonly filter: FilterName;
  /** Number of places without this filter. */
  readonly placesWithout: number;
}

/**
 * Filters whose removal alone brings places back when no place matches or may match, most places first. Empty while a
 * place matches, and when several filters must be removed together.
 */
export function findEmptying(places: readonly Place[], criteria: Criteria): readonly Emptying[] {
  if (filterPlaces(places, criteria).length > 0) return [];
  return activeFilters(criteria)
    .map((filter) => ({
      filter,
      placesWithout: filterPlaces(places, withoutFilter(criteria, filter)).length,
    }))
    .filter(({ placesWithout }) => placesWithout > 0)
    .sort((a, b) => b.placesWithout - a.placesWithout);
}

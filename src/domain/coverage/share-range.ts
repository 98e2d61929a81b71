import type { PeopleRange, TerritoryAccess } from "./territory-access.ts";

/** Between which shares of the people, from 0 to 1, the true one is expected. */
export interface ShareRange {
  readonly least: number;
  readonly most: number;
}

/** The range of a territory's covered share; undefined where nobody lives. */
export function shareRangeOf({
  coveredRange: { least, most },
  population,
}: Pick<TerritoryAccess, "coveredRange" | "population">): ShareRange | undefined {
  return population === 0 ? undefined : { least: least / population, most: most / population };
}

/** Between how many people of a territory are not covered. */
export function uncoveredRangeOf({
  coveredRange: { least, most },
  population,
}: Pick<TerritoryAccess, "coveredRange" | "population">): PeopleRange {
  return { least: population - most, most: population - least };
}

import type { PeopleRange, TerritoryAccess } from "./territory-access.ts";

/** Range of the true share of the people, from 0 to 1. */
export interface ShareRange {
  readonly least: number;
  readonly most: number;
}

/** Range of a territory's covered share; undefined without people. */
export function shareRangeOf({
  coveredRange: { least, most },
  population,
}: Pick<TerritoryAccess, "coveredRange" | "population">): ShareRange | undefined {
  return population === 0 ? undefined : { least: least / population, most: most / population };
}

/** Range of the number of uncovered people of a territory. */
export function uncoveredRangeOf({
  coveredRange: { least, most },
  population,
}: Pick<TerritoryAccess, "coveredRange" | "population">): PeopleRange {
  return { least: population - most, most: population - least };
}

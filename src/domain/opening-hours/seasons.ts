import type { Season } from "../place.ts";

/** A season in which a place may be closed. */
export type PartSeason = Exclude<Season, "toute-l-annee">;

/**
 * Months in which a seasonal place may be open, at most: no table dates its season, so the page says closed only where
 * there is no doubt. Winter is that of the passes, from November to May (usual closures of data/relief/cols.csv);
 * summer from April, when the coast begins, to October.
 */
const MONTHS: Readonly<Record<PartSeason, ReadonlySet<number>>> = {
  hiver: new Set([11, 12, 1, 2, 3, 4, 5]),
  ete: new Set([4, 5, 6, 7, 8, 9, 10]),
};

/** The season to wait for on an ISO 8601 date; undefined when the place may be open. */
export function awaitedSeason(season: Season | undefined, date: string): PartSeason | undefined {
  if (season === undefined || season === "toute-l-annee") return undefined;
  return MONTHS[season].has(Number(date.slice(5, 7))) ? undefined : season;
}

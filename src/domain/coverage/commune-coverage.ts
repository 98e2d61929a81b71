import type { Demand } from "../demand/demand.ts";
import { isCovered } from "./is-covered.ts";
import type { TerritoryAccess } from "./territory-access.ts";

/** Whether all, some or none of the people of a commune live within the threshold of a place. */
export type CommuneCoverage = "entierement" | "en-partie" | "pas";

/**
 * Coverage of each commune, in their order, from the costs of all demand points. Points without people are ignored,
 * unless the commune has no people.
 */
export function communeCoverages(
  demand: Demand,
  cost: ArrayLike<number>,
  threshold: number,
): readonly CommuneCoverage[] {
  const { points, starts, communes } = demand;
  return communes.map((_, rank) => {
    const start = starts[rank] ?? 0;
    const end = starts[rank + 1] ?? start;
    let people = 0;
    let covered = 0;
    let coveredPoints = 0;
    for (let point = start; point < end; point++) {
      const population = points[point]?.population ?? 0;
      people += population;
      if (!isCovered(cost[point] ?? Number.POSITIVE_INFINITY, threshold)) continue;
      covered += population;
      coveredPoints += 1;
    }
    return people === 0 ? coverageOf(coveredPoints, end - start) : coverageOf(covered, people);
  });
}

/** Coverage of a commune, from its figures as a territory. */
export function coverageOfCommune({
  coveredCommunes,
  partlyCoveredCommunes,
}: Pick<TerritoryAccess, "coveredCommunes" | "partlyCoveredCommunes">): CommuneCoverage {
  if (coveredCommunes > 0) return "entierement";
  return partlyCoveredCommunes > 0 ? "en-partie" : "pas";
}

/** @param covered people within the threshold, out of `all` */
function coverageOf(covered: number, all: number): CommuneCoverage {
  if (covered === 0) return "pas";
  return covered === all ? "entierement" : "en-partie";
}

import type { CodeCommune } from "../domain/codes.ts";
import type { TerritoryAccess } from "../domain/coverage/territory-access.ts";
import { territoryKey } from "../domain/territory-ref.ts";
import type { TerritoryRow } from "../domain/territory-table/territory-row.ts";

/** A commune of a hundred people with default values, at cost 5 from its nearest place. */
export function aTerritoryAccess(changes: Partial<TerritoryAccess> = {}): TerritoryAccess {
  return {
    ref: { level: "commune", code: "05061" as CodeCommune },
    name: "Gap",
    communes: 1,
    communesInAll: undefined,
    population: 100,
    places: 1,
    placesPer10000: 100,
    coveredPopulation: 100,
    uncoveredPopulation: 0,
    coveredRange: { least: 100, most: 100 },
    coveredCommunes: 1,
    partlyCoveredCommunes: 0,
    share: 1,
    unreachedPopulation: 0,
    meanCost: 5,
    medianCost: 5,
    farthest: undefined,
    ...changes,
  };
}

/** A row without a scenario. */
export function aTerritoryRow(label: string, changes: Partial<TerritoryAccess> = {}): TerritoryRow {
  const access = aTerritoryAccess({ name: label, ...changes });
  return { key: territoryKey(access.ref), label, access, before: access };
}

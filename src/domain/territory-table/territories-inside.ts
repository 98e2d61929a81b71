import type { Commune } from "../territory.ts";
import { isInTerritory, territoryKeyAt } from "../territory-members.ts";
import type { TerritoryLevel, TerritoryRef } from "../territory-ref.ts";

/**
 * Keys of the territories of a level with at least one commune in a territory: an EPCI may extend over several
 * départements.
 */
export function territoriesInside(
  communes: readonly Commune[],
  territory: TerritoryRef,
  level: TerritoryLevel,
): ReadonlySet<string> {
  const inside = communes.filter((commune) => isInTerritory(commune, territory));
  return new Set(inside.flatMap((commune) => territoryKeyAt(level, commune) ?? []));
}

import type { TerritoryFigures } from "../../domain/figures/figures.ts";
import { neighboursOf } from "../../domain/figures/neighbouring.ts";
import { isInTerritory, territoryKeyAt } from "../../domain/territory-members.ts";
import { type TerritoryLevel, type TerritoryRef, territoryKey, WHOLE_REGION } from "../../domain/territory-ref.ts";
import type { TerritoryDocument } from "./document.ts";

type RowsInput = Pick<TerritoryDocument, "figures" | "territory" | "communes">;

/** Figures of the communes of a territory, most people too far first. */
export function communesWithin({ figures, territory, communes }: RowsInput): readonly TerritoryFigures[] {
  const within = communes.filter((commune) => isInTerritory(commune, territory));
  return within.flatMap(({ code }) => figures.territories.get(code) ?? []).sort(mostTooFarFirst);
}

/** Levels above each, but the region. */
const LEVELS_ABOVE = {
  region: [],
  departement: [],
  ensemble: ["departement"],
  epci: ["departement"],
  commune: ["epci", "departement"],
} as const satisfies Readonly<Record<TerritoryRef["level"], readonly TerritoryLevel[]>>;

/** Figures of the territories that contain the whole of a territory, the smallest first. */
export function rowsAround({ figures, territory, communes }: RowsInput): readonly TerritoryFigures[] {
  if (territory.level === "region") return [];
  const members = communes.filter((commune) => isInTerritory(commune, territory));
  const above = LEVELS_ABOVE[territory.level].flatMap((level) => {
    const [key, ...others] = new Set(members.map((commune) => territoryKeyAt(level, commune)));
    return key === undefined || others.length > 0 ? [] : [key];
  });
  return [...above, territoryKey(WHOLE_REGION)].flatMap((key) => figures.territories.get(key) ?? []);
}

/** Figures of the neighbours of a territory, most people too far first; none for a set, and without outlines. */
export function rowsBeside({
  figures,
  territory,
  outlines,
}: Pick<TerritoryDocument, "figures" | "territory" | "outlines">): readonly TerritoryFigures[] {
  if (outlines === undefined || territory.level === "ensemble") return [];
  const neighbours = neighboursOf(outlines, territory);
  return neighbours.flatMap((one) => figures.territories.get(territoryKey(one)) ?? []).sort(mostTooFarFirst);
}

/** Most people too far first, then the name. */
function mostTooFarFirst(a: TerritoryFigures, b: TerritoryFigures): number {
  return b.states.tooFar - a.states.tooFar || a.name.localeCompare(b.name, "fr");
}

import type { Figures, TerritoryFigures } from "../domain/figures/figures.ts";
import { type Commune, DEPARTEMENTS } from "../domain/territory.ts";
import { codesOf, isInTerritory, territoryKeyAt } from "../domain/territory-members.ts";
import {
  parseOfficial,
  type TerritoryLevel,
  type TerritoryRef,
  territoryKey,
  WHOLE_REGION,
} from "../domain/territory-ref.ts";

/** What rows are read from. */
export interface RowsInput {
  readonly figures: Figures;
  readonly territory: TerritoryRef;
  readonly communes: readonly Commune[];
}

/** Figures of the communes of a territory, most people too far first. */
export function communesOf({ figures, territory, communes }: RowsInput): readonly TerritoryFigures[] {
  const keys = communes.filter((commune) => isInTerritory(commune, territory)).map(({ code }) => code);
  return inOrder(figures, keys);
}

/**
 * Figures of the level below a territory, most people too far first: départements of the region, EPCI of a département, communes of an EPCI;
 * of a set its parts, or its communes where the parts are of several levels. None for a commune. A commune without EPCI stands among the EPCI.
 */
export function rowsBelow(input: RowsInput): readonly TerritoryFigures[] {
  const { figures, territory, communes } = input;
  switch (territory.level) {
    case "region":
      return inOrder(
        figures,
        DEPARTEMENTS.map(({ code }) => code),
      );
    case "departement": {
      const within = communes.filter((commune) => isInTerritory(commune, territory));
      return inOrder(
        figures,
        within.map(({ code, codeEpci }) => codeEpci ?? code),
      );
    }
    case "ensemble": {
      const codes = codesOf(territory);
      const levels = new Set(codes.map((code) => parseOfficial(code)?.level));
      return levels.size === 1 ? inOrder(figures, codes) : communesOf(input);
    }
    case "epci":
      return communesOf(input);
    case "commune":
      return [];
  }
}

/** Levels above each, but the region. */
const LEVELS_ABOVE = {
  region: [],
  departement: [],
  ensemble: ["departement"],
  epci: ["departement"],
  commune: ["epci", "departement"],
} as const satisfies Readonly<Record<TerritoryRef["level"], readonly TerritoryLevel[]>>;

/** Figures of the territories around a territory: those that contain the whole of it, the smallest first. */
export function rowsAround({ figures, territory, communes }: RowsInput): readonly TerritoryFigures[] {
  if (territory.level === "region") return [];
  const members = communes.filter((commune) => isInTerritory(commune, territory));
  const above = LEVELS_ABOVE[territory.level].flatMap((level) => {
    const [key, ...others] = new Set(members.map((commune) => territoryKeyAt(level, commune)));
    return key === undefined || others.length > 0 ? [] : [key];
  });
  return [...above, territoryKey(WHOLE_REGION)].flatMap((key) => figures.territories.get(key) ?? []);
}

/** Most people too far first, then their share, then the name. */
export function mostTooFarFirst(a: TerritoryFigures, b: TerritoryFigures): number {
  const shareOf = ({ states, population }: TerritoryFigures) => (population === 0 ? 0 : states.tooFar / population);
  return b.states.tooFar - a.states.tooFar || shareOf(b) - shareOf(a) || a.name.localeCompare(b.name, "fr");
}

function inOrder({ territories }: Figures, keys: Iterable<string>): readonly TerritoryFigures[] {
  return [...new Set(keys)].flatMap((key) => territories.get(key) ?? []).sort(mostTooFarFirst);
}

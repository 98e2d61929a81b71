import {
  type CodeCommune,
  type CodeDepartement,
  type CodeEpci,
  parseCodeCommune,
  parseCodeDepartement,
  parseCodeEpci,
} from "./codes.ts";

export const TERRITORY_LEVELS = ["commune", "epci", "departement", "region"] as const;
export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number];

/** One thing for each level. */
export function forEachLevel<T>(make: (level: TerritoryLevel) => T): Readonly<Record<TerritoryLevel, T>> {
  return Object.fromEntries(TERRITORY_LEVELS.map((level) => [level, make(level)])) as Record<TerritoryLevel, T>;
}

/** A territory by its level and official code; the region is the seven départements together. */
export type TerritoryRef =
  | { readonly level: "region" }
  | { readonly level: "departement"; readonly code: CodeDepartement }
  | { readonly level: "epci"; readonly code: CodeEpci }
  | { readonly level: "commune"; readonly code: CodeCommune };

export const WHOLE_REGION: TerritoryRef = { level: "region" };

/** "region", "05", "200067825" or "05061": codes of different levels differ in length. */
export function territoryKey(territory: TerritoryRef): string {
  return territory.level === "region" ? territory.level : territory.code;
}

/** Parses a key; undefined for other texts. Does not check that the territory exists. */
export function parseTerritory(text: string): TerritoryRef | undefined {
  if (text === "region") return WHOLE_REGION;
  const codeDepartement = parseCodeDepartement(text);
  if (codeDepartement !== undefined) return { level: "departement", code: codeDepartement };
  const codeEpci = parseCodeEpci(text);
  if (codeEpci !== undefined) return { level: "epci", code: codeEpci };
  const code = parseCodeCommune(text);
  return code && { level: "commune", code };
}

export function isSameTerritory(one: TerritoryRef, other: TerritoryRef): boolean {
  return territoryKey(one) === territoryKey(other);
}

interface Located {
  readonly code: CodeCommune | undefined;
  readonly codeEpci: CodeEpci | undefined;
  readonly codeDepartement: CodeDepartement | undefined;
}

/**
 * Key of the territory of a level that contains a commune; undefined for a commune without EPCI, or outside the map.
 */
export function territoryKeyAt(level: TerritoryLevel, commune: Located): string | undefined {
  switch (level) {
    case "commune":
      return commune.code;
    case "epci":
      return commune.codeEpci;
    case "departement":
      return commune.codeDepartement;
    case "region":
      return commune.code === undefined ? undefined : level;
  }
}

/** Whether a commune is the territory or one of its communes. */
export function isInTerritory(commune: Located, territory: TerritoryRef): boolean {
  return territoryKeyAt(territory.level, commune) === territoryKey(territory);
}

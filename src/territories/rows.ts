import { type Figures, type TerritoryFigures, tooFarShare } from "../domain/figures/figures.ts";
import type { Commune } from "../domain/territory.ts";
import {
  codesOf,
  isInTerritory,
  type OfficialTerritory,
  parseOfficial,
  type TerritoryRef,
  territoryKey,
  territoryKeyAt,
} from "../domain/territory-ref.ts";
import type { Sort } from "./link.ts";

/** A level of the table and of the filled outlines. */
export type RowLevel = "departement" | "epci" | "commune";

/** The level below a territory; of a commune its own; of a set that of its smallest part. */
export function levelBelow(territory: TerritoryRef): RowLevel {
  switch (territory.level) {
    case "region":
      return "departement";
    case "departement":
      return "epci";
    case "epci":
    case "commune":
      return "commune";
    case "ensemble":
      return levelOfParts(territory);
  }
}

function levelOfParts(territory: TerritoryRef): RowLevel {
  const levels = new Set(partsOf(territory).map(({ level }) => level));
  if (levels.has("commune")) return "commune";
  return levels.has("epci") ? "epci" : "departement";
}

function partsOf(territory: TerritoryRef): readonly OfficialTerritory[] {
  return codesOf(territory).flatMap((code) => parseOfficial(code) ?? []);
}

/**
 * The rows below a territory, in order: of a région its départements, of a département the EPCI with a commune there, of an EPCI its
 * communes, of a commune those of its EPCI, of a set its parts. Equal rows stand by name.
 */
export function rowsOf(
  figures: Figures,
  territory: TerritoryRef,
  communes: readonly Commune[],
  sort: Sort,
): readonly TerritoryFigures[] {
  const keys = new Set(
    territory.level === "ensemble" ? partsOf(territory).map(territoryKey) : keysBelow(territory, communes),
  );
  const rows = [...keys].flatMap((key) => figures.territories.get(key) ?? []);
  const byName = new Intl.Collator("fr").compare;
  const order = ORDERS[sort];
  return rows.sort((a, b) => order(a, b) || byName(a.name, b.name));
}

function keysBelow(territory: TerritoryRef, communes: readonly Commune[]): readonly string[] {
  const own = communes.find(({ code }) => territory.level === "commune" && code === territory.code);
  const around: TerritoryRef = own?.codeEpci === undefined ? territory : { level: "epci", code: own.codeEpci };
  const level = levelBelow(territory);
  return communes
    .filter((commune) => isInTerritory(commune, around))
    .flatMap((commune) => territoryKeyAt(level, commune) ?? []);
}

type Order = (a: TerritoryFigures, b: TerritoryFigures) => number;

/** From the worst served down; by name from A to Z. */
const ORDERS: Readonly<Record<Sort, Order>> = {
  nom: () => 0,
  "trop-loin": (a, b) => b.states.tooFar - a.states.tooFar,
  part: (a, b) => (tooFarShare(b) ?? -1) - (tooFarShare(a) ?? -1),
  visites: (a, b) => b.states.visited - a.states.visited,
  mediane: (a, b) => medianOf(b) - medianOf(a),
};

/** Territories whose median has no way stand above all others, those without people below. */
function medianOf({ median, population }: TerritoryFigures): number {
  if (population === 0) return -1;
  return median ?? Number.MAX_VALUE;
}

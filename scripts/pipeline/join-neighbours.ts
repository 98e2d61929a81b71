import type { Problem } from "../../src/data/csv/problem.ts";
import type { ReadTable } from "../../src/data/csv/read-table.ts";
import { type CodeCommune, parseCodeDepartement } from "../../src/domain/codes.ts";
import { compareText } from "../../src/domain/compare-text.ts";
import { createNearestIndex } from "../../src/domain/geo/nearest-index.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { NEIGHBOURING_DEPARTEMENTS } from "../../src/domain/neighbouring-departements.ts";
import type { Commune } from "../../src/domain/territory.ts";
import type { CommuneOfPlaces } from "./join-place-rows.ts";
import type { OfficialCodes } from "./official-codes.ts";
import type { ColumnOf } from "./table-columns.ts";

/** The tables have kilometres with one or two decimals. */
const DISTANCE_TOLERANCE_KM = 0.1;
const CODES_OF_NEIGHBOURS: ReadonlySet<string> = new Set(NEIGHBOURING_DEPARTEMENTS.map(({ code }) => code));

/** Seats of neighbouring communes by code, in the order of their codes. */
export type NeighbouringSeats = ReadonlyMap<CodeCommune, Position>;

/** The seats of the communes of the region and around it. */
export function allSeats(
  communes: readonly Pick<Commune, "code" | "position">[],
  around: NeighbouringSeats,
): ReadonlyMap<CodeCommune, Position> {
  return new Map([...communes.map(({ code, position }) => [code, position] as const), ...around]);
}

/** The seats of data/places/communes-voisines.csv; a code outside the neighbouring départements is a problem. */
export function joinNeighbouringSeats(
  table: ReadTable<ColumnOf<"communesVoisines">>,
  official: OfficialCodes,
): { readonly seats: NeighbouringSeats; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const seats: (readonly [CodeCommune, Position])[] = [];
  for (const { line, row } of table.lines) {
    const commune = official.communes.get(row.code_commune);
    if (commune === undefined || !CODES_OF_NEIGHBOURS.has(commune.departement)) {
      const reason = "code inconnu ou hors des départements voisins";
      problems.push({ file: table.file, line, field: "code_commune", value: row.code_commune, reason });
      continue;
    }
    seats.push([commune.code, [Number(row.longitude), Number(row.latitude)]]);
  }
  return { seats: new Map([...seats].sort(([a], [b]) => compareText(a, b))), problems };
}

/** Every commune of the neighbouring départements, with its name and EPCI; most have no known seat. */
export function listNeighbouringCommunes(official: OfficialCodes, seats: NeighbouringSeats): CommuneOfPlaces[] {
  return [...official.communes.values()].flatMap(({ code, name, codeEpci, departement }) => {
    const codeDepartement = parseCodeDepartement(departement);
    if (codeDepartement === undefined || !CODES_OF_NEIGHBOURS.has(codeDepartement)) return [];
    return [{ code, name, codeEpci, codeDepartement, position: seats.get(code) }];
  });
}

/** Rows whose `km_to_region` differs from the distance between their position and the nearest seat of the region. */
export function checkDistances(
  table: ReadTable<"longitude" | "latitude" | "km_to_region">,
  communes: readonly Commune[],
): readonly Problem[] {
  const seats = createNearestIndex(communes.map(({ position }) => position));
  return table.lines.flatMap(({ line, row }) => {
    if (row.longitude === "" || row.latitude === "") return [];
    const position = [Number(row.longitude), Number(row.latitude)] as const;
    const km = seats.nearest(position)?.distanceKm ?? Number.POSITIVE_INFINITY;
    if (Math.abs(km - Number(row.km_to_region)) <= DISTANCE_TOLERANCE_KM) return [];
    const reason = `le chef-lieu le plus proche des sept départements est à ${km.toFixed(1)} km de cette position`;
    return [{ file: table.file, line, field: "km_to_region", value: row.km_to_region, reason }];
  });
}

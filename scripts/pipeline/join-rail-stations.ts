import type { Problem } from "../../src/data/csv/table-schema.ts";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import { greatCircleDistanceKm, type Position } from "../../src/domain/geo/position.ts";
import type { RailStation, RailStations } from "../../src/domain/nearest/nearest-rail-station.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { plainText } from "../../src/domain/text.ts";
import type { OfficialCodes } from "./official-codes.ts";
import type { Tables } from "./table-columns.ts";

/** A station farther from the seat of its commune has a wrong code or position: the farthest known is 10 km away. */
const FARTHEST_KM = 15;

/**
 * The stations of data/places/gares.csv with current INSEE codes, and the lines of lignes-sans-gares.csv. A commune outside the region, a
 * station far from its commune, and two stations of one name in one commune or with one UIC code are problems.
 */
export function joinRailStations(
  { gares, lignesSansGares }: Pick<Tables, "gares" | "lignesSansGares">,
  communes: readonly Commune[],
  official: OfficialCodes,
): RailStations & { readonly problems: readonly Problem[] } {
  const byCode = new Map<string, Commune>(communes.map((commune) => [commune.code, commune]));
  const joined = gares.lines.map(({ line, row }) => ({
    line,
    row,
    commune: byCode.get(official.current(row.code_commune)?.code ?? ""),
  }));
  const faults = [...joined.flatMap(findMisplaced), ...findTwins(joined)];
  return {
    stations: joined.flatMap(({ row, commune }) => (commune === undefined ? [] : [toStation(row, commune)])),
    missingLines: lignesSansGares.lines.map(({ row }) => ({
      name: row.name,
      departements: row.departements.split(";") as CodeDepartement[],
    })),
    problems: faults.map((fault) => ({ file: gares.file, ...fault })),
  };
}

type StationRow = Tables["gares"]["lines"][number]["row"];
type Fault = Omit<Problem, "file">;

interface JoinedRow {
  readonly line: number;
  readonly row: StationRow;
  readonly commune: Commune | undefined;
}

function toStation(row: StationRow, commune: Commune): RailStation {
  return {
    id: codesOf(row)[0] ?? "",
    name: row.name,
    codeCommune: commune.code,
    position: positionOf(row),
    line: row.line,
  };
}

function findMisplaced({ line, row, commune }: JoinedRow): Fault[] {
  if (commune === undefined) {
    const reason = "code inconnu ou hors des sept départements";
    return [{ line, field: "code_commune", value: row.code_commune, reason }];
  }
  const km = greatCircleDistanceKm(positionOf(row), commune.position);
  const value = `${row.longitude} ${row.latitude}`;
  const reason = `à ${Math.round(km)} km de ${commune.name}`;
  return km > FARTHEST_KM ? [{ line, field: "longitude, latitude", value, reason }] : [];
}

/** Names that a commune has twice, and codes that two rows have, at the second. */
function findTwins(joined: readonly JoinedRow[]): Fault[] {
  const seen = new Set<string>();
  return joined.flatMap(({ line, row, commune }) => {
    const keys = [
      { field: "name", value: row.name, key: `${commune?.code} ${plainText(row.name)}` },
      ...codesOf(row).map((uic) => ({ field: "uic", value: uic, key: uic })),
    ];
    return keys.flatMap(({ field, value, key }) => {
      const isTwin = seen.has(key);
      seen.add(key);
      return isTwin ? [{ line, field, value, reason: "déjà dans la table" }] : [];
    });
  });
}

function codesOf({ uic }: StationRow): string[] {
  return uic.split(";");
}

function positionOf({ longitude, latitude }: StationRow): Position {
  return [Number(longitude), Number(latitude)];
}

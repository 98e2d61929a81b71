import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { Problem } from "../../src/data/csv/table-schema.ts";
import type { ResortsAndConventions } from "../../src/data/public-data/resort-columns.ts";
import type { CodeCommune, CodeDepartement } from "../../src/domain/codes.ts";
import { greatCircleDistanceKm, type Position } from "../../src/domain/geo/position.ts";
import type { RailStation, RailStations } from "../../src/domain/nearest/nearest-rail-station.ts";
import type { Stop, Verification } from "../../src/domain/place.ts";
import { giveResortIds, type HousingConvention, type Resort } from "../../src/domain/seasonal/resorts.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { compareText, plainText } from "../../src/domain/text.ts";
import { findRepeats } from "./check-tables.ts";
import { type OfficialCodes, withCommunes } from "./official-codes.ts";
import { sourceReferenceOf } from "./read-place-rows.ts";
import { type ColumnOf, splitCell, type Tables } from "./table-columns.ts";

type ResortTables = Pick<Tables, "stations" | "conventions">;

/**
 * The resorts of data/places/stations.csv by name, and the conventions of conventions-logement.csv by commune and year, with current INSEE
 * codes. A commune outside the region, or two resorts of one name in one commune, is a problem.
 */
export function joinResorts(
  { stations, conventions }: ResortTables,
  communes: readonly Commune[],
  official: OfficialCodes,
): ResortsAndConventions & { readonly problems: readonly Problem[] } {
  const byCode = new Map<string, Commune>(communes.map((commune) => [commune.code, commune]));
  const communeOf = (code: string) => byCode.get(official.current(code)?.code ?? "");
  const resortRows = withCommunes(stations, communeOf);
  const conventionRows = withCommunes(conventions, communeOf);
  const resorts = giveResortIds(resortRows.rows.map(({ row, commune }) => toResort(row, commune)));
  const named = resortRows.rows.map(({ line, row }, rank) => {
    return { file: stations.file, line, field: "name", value: row.name, key: resorts[rank]?.id ?? "" };
  });
  const signed = conventionRows.rows.map(({ row, commune }) => toConvention(row, commune));
  return {
    resorts: [...resorts].sort((a, b) => compareText(a.id, b.id)),
    conventions: signed.sort((a, b) => compareText(a.codeCommune, b.codeCommune) || (a.year ?? 0) - (b.year ?? 0)),
    problems: [
      ...resortRows.problems,
      ...conventionRows.problems,
      ...findRepeats(named, "station de la commune déjà dans"),
    ],
  };
}

type Row<Name extends keyof ResortTables> = Tables[Name]["lines"][number]["row"];

function toResort(row: Row<"stations">, commune: Commune): Omit<Resort, "id"> {
  return {
    name: row.name,
    otherNames: splitCell(row.alt_names),
    codeCommune: commune.code,
    codeDepartement: commune.codeDepartement,
    position: row.longitude === "" ? commune.position : [Number(row.longitude), Number(row.latitude)],
    altitudeM: row.altitude_m === "" ? undefined : Number(row.altitude_m),
    verification: row.verification as Verification,
  };
}

function toConvention(row: Row<"conventions">, commune: Commune): HousingConvention {
  return {
    codeCommune: commune.code,
    commune: row.commune,
    year: row.year === "" ? undefined : Number(row.year),
    ...sourceReferenceOf(row),
  };
}

/** A station farther from the town hall of its commune has a wrong code or position: the farthest known is 10 km away. */
const FARTHEST_STATION_KM = 15;

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
  const { rows, problems } = withCommunes(gares, (code) => byCode.get(official.current(code)?.code ?? ""));
  const { file } = gares;
  const keys = rows.flatMap(({ line, row, commune }) => [
    { file, line, field: "name", value: row.name, key: `${commune.code} ${plainText(row.name)}` },
    ...codesOf(row).map((uic) => ({ file, line, field: "uic", value: uic, key: uic })),
  ]);
  return {
    stations: rows.map(({ row, commune }) => toStation(row, commune)),
    missingLines: lignesSansGares.lines.map(({ row }) => ({
      name: row.name,
      departements: row.departements.split(";") as CodeDepartement[],
    })),
    problems: [
      ...problems,
      ...rows.flatMap(findMisplaced).map((fault) => ({ file, ...fault })),
      ...findRepeats(keys, "déjà dans"),
    ],
  };
}

type StationRow = Tables["gares"]["lines"][number]["row"];
type Fault = Omit<Problem, "file">;

interface JoinedRow {
  readonly line: number;
  readonly row: StationRow;
  readonly commune: Commune;
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
  const km = greatCircleDistanceKm(positionOf(row), commune.position);
  const value = `${row.longitude} ${row.latitude}`;
  const reason = `à ${Math.round(km)} km de ${commune.name}`;
  return km > FARTHEST_STATION_KM ? [{ line, field: "longitude, latitude", value, reason }] : [];
}

function codesOf({ uic }: StationRow): string[] {
  return uic.split(";");
}

function positionOf({ longitude, latitude }: StationRow): Position {
  return [Number(longitude), Number(latitude)];
}

/** Notes of stops that do not occur every week. */
const NOT_WEEKLY = /\b(?:mois|mensuel|quinzaine|certains|certaines|sur deux)|\bou\b|à demander/i;

/** The stops of each itinerant or multi-site place, in the order of the table, at the town halls of their communes. One in a commune without a town hall has no position. */
export function joinStops(
  table: ReadTable<ColumnOf<"tournees">>,
  townHalls: ReadonlyMap<CodeCommune, Position>,
  official: OfficialCodes,
): { readonly stops: ReadonlyMap<string, readonly Stop[]>; readonly problems: readonly Problem[] } {
  const stops = new Map<string, Stop[]>();
  const { rows, problems } = withCommunes(table, official.current, "code de commune inconnu");
  for (const { line, row, commune } of rows) {
    if (row.opening_hours !== "" && NOT_WEEKLY.test(row.note)) {
      const reason = "des heures disent un passage de chaque semaine, que la note dément : mettez-les dans la note";
      problems.push({ file: table.file, line, field: "opening_hours", value: row.opening_hours, reason });
      continue;
    }
    const stop: Stop = {
      commune: commune.name,
      codeCommune: commune.code,
      place: row.place,
      openingHours: row.opening_hours,
      note: row.note,
      position: townHalls.get(commune.code),
    };
    stops.set(row.point_id, [...(stops.get(row.point_id) ?? []), stop]);
  }
  return { stops, problems };
}

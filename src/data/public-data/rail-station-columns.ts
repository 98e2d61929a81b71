import * as v from "valibot";
import { type CodeCommune, parseCodeCommune } from "../../domain/codes.ts";
import type { RailStation, RailStations } from "../../domain/nearest/nearest-rail-station.ts";
import { departementsIn } from "../../domain/territory.ts";
import { latitudeSchema, longitudeSchema } from "./number-schemas.ts";

const columnsSchema = v.object({
  id: v.array(v.string()),
  name: v.array(v.string()),
  codeCommune: v.array(v.string()),
  longitude: v.array(longitudeSchema),
  latitude: v.array(latitudeSchema),
  /** By rank of the station; a station without a known line is left out. */
  line: v.record(v.string(), v.string()),
  missingLines: v.array(v.object({ name: v.string(), departements: v.array(v.string()) })),
});

/** Stations as columns, whose n-th cells are one station. */
export type RailStationColumns = v.InferOutput<typeof columnsSchema>;

export function toRailStationColumns({ stations, missingLines }: RailStations): RailStationColumns {
  return {
    id: stations.map(({ id }) => id),
    name: stations.map(({ name }) => name),
    codeCommune: stations.map(({ codeCommune }) => codeCommune),
    longitude: stations.map(({ position }) => position[0]),
    latitude: stations.map(({ position }) => position[1]),
    line: Object.fromEntries(stations.flatMap(({ line }, rank) => (line === "" ? [] : [[String(rank), line]]))),
    missingLines: missingLines.map(({ name, departements }) => ({ name, departements: [...departements] })),
  };
}

/** Reads the stations, or returns a sentence with the fault. */
export function readRailStationColumns(json: unknown): RailStations | string {
  const parsed = v.safeParse(columnsSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "stations"}: ${parsed.issues[0].message}`;
  const { id, missingLines, line, ...columns } = parsed.output;
  const uneven = Object.entries(columns).find(([, column]) => column.length !== id.length);
  if (uneven !== undefined) return `${uneven[0]}: ${uneven[1].length} / ${id.length}`;
  const stations: RailStation[] = [];
  for (const [rank, own] of id.entries()) {
    const codeCommune: CodeCommune | undefined = parseCodeCommune(columns.codeCommune[rank] ?? "");
    if (codeCommune === undefined) return `codeCommune: ${columns.codeCommune[rank]}`;
    stations.push({
      id: own,
      name: columns.name[rank] ?? "",
      codeCommune,
      position: [columns.longitude[rank] ?? Number.NaN, columns.latitude[rank] ?? Number.NaN],
      line: line[String(rank)] ?? "",
    });
  }
  return {
    stations,
    missingLines: missingLines.map(({ name, departements }) => ({
      name,
      departements: departementsIn(departements),
    })),
  };
}

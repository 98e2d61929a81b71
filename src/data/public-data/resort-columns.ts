import * as v from "valibot";
import { type CodeCommune, parseCodeCommune } from "../../domain/codes.ts";
import type { RailStation, RailStations } from "../../domain/nearest/nearest-rail-station.ts";
import { VERIFICATIONS } from "../../domain/place.ts";
import { giveResortIds, type HousingConvention, type Resort } from "../../domain/seasonal/resorts.ts";
import { departementOfCommune, departementsIn } from "../../domain/territory.ts";
import { countSchema, latitudeSchema, longitudeSchema, metresSchema } from "./schemas.ts";

/** Resorts as columns, whose n-th cells are one resort, and the few conventions as rows. */
export type ResortColumns = v.InferOutput<typeof columnsSchema>;

export interface ResortsAndConventions {
  readonly resorts: readonly Resort[];
  readonly conventions: readonly HousingConvention[];
}

const conventionSchema = v.object({
  codeCommune: v.string(),
  commune: v.string(),
  year: v.nullable(countSchema),
  sources: v.array(v.string()),
  sourceDetail: v.string(),
  sourceDate: v.string(),
  verification: v.picklist(VERIFICATIONS),
});

const columnsSchema = v.object({
  name: v.array(v.string()),
  otherNames: v.array(v.array(v.string())),
  codeCommune: v.array(v.string()),
  longitude: v.array(longitudeSchema),
  latitude: v.array(latitudeSchema),
  altitudeM: v.array(v.nullable(metresSchema)),
  /** Index in VERIFICATIONS. */
  verification: v.array(v.number()),
  conventions: v.array(conventionSchema),
});

const CELLS_OF_A_RESORT = [
  "otherNames",
  "codeCommune",
  "longitude",
  "latitude",
  "altitudeM",
  "verification",
] as const satisfies readonly (keyof ResortColumns)[];

/** Ids and départements are left out: names and codes determine them. */
export function toResortColumns({ resorts, conventions }: ResortsAndConventions): ResortColumns {
  return {
    name: resorts.map(({ name }) => name),
    otherNames: resorts.map(({ otherNames }) => [...otherNames]),
    codeCommune: resorts.map(({ codeCommune }) => codeCommune),
    longitude: resorts.map(({ position }) => position[0]),
    latitude: resorts.map(({ position }) => position[1]),
    altitudeM: resorts.map(({ altitudeM }) => altitudeM ?? null),
    verification: resorts.map(({ verification }) => VERIFICATIONS.indexOf(verification)),
    conventions: conventions.map(({ year, sources, ...convention }) => ({
      ...convention,
      year: year ?? null,
      sources: [...sources],
    })),
  };
}

/** Reads resorts and conventions, or returns a sentence with the fault. */
export function readResortColumns(json: unknown): ResortsAndConventions | string {
  const parsed = v.safeParse(columnsSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "resorts"}: ${parsed.issues[0].message}`;
  const columns = parsed.output;
  const uneven = CELLS_OF_A_RESORT.find((name) => columns[name].length !== columns.name.length);
  if (uneven !== undefined) return `${uneven}: ${columns[uneven].length} / ${columns.name.length}`;
  const nameless: Omit<Resort, "id">[] = [];
  for (let index = 0; index < columns.name.length; index++) {
    const resort = readResort(columns, index);
    if (typeof resort === "string") return resort;
    nameless.push(resort);
  }
  const resorts = giveResortIds(nameless);
  const twin = resorts.find(({ id }, index) => resorts.findIndex((other) => other.id === id) !== index);
  if (twin !== undefined) return `name: ${twin.id}`;
  const conventions: HousingConvention[] = [];
  for (const { year, ...convention } of columns.conventions) {
    const codeCommune = parseCodeCommune(convention.codeCommune);
    if (codeCommune === undefined) return `conventions: ${convention.codeCommune}`;
    conventions.push({ ...convention, codeCommune, year: year ?? undefined });
  }
  return { resorts, conventions };
}

function readResort(columns: ResortColumns, index: number): Omit<Resort, "id"> | string {
  const name = columns.name[index] ?? "";
  const code: CodeCommune | undefined = parseCodeCommune(columns.codeCommune[index] ?? "");
  const codeDepartement = departementOfCommune(code)?.code;
  if (code === undefined || codeDepartement === undefined) return `codeCommune: ${columns.codeCommune[index]}`;
  const verification = VERIFICATIONS[columns.verification[index] ?? -1];
  if (verification === undefined) return `verification: ${columns.verification[index]}`;
  return {
    name,
    otherNames: columns.otherNames[index] ?? [],
    codeCommune: code,
    codeDepartement,
    position: [columns.longitude[index] ?? Number.NaN, columns.latitude[index] ?? Number.NaN],
    altitudeM: columns.altitudeM[index] ?? undefined,
    verification,
  };
}

const stationColumnsSchema = v.object({
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
export type RailStationColumns = v.InferOutput<typeof stationColumnsSchema>;

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
  const parsed = v.safeParse(stationColumnsSchema, json);
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

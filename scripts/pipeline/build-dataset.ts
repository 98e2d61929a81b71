import type { Problem } from "../../src/data/csv/table-schema.ts";
import { toChangeList } from "../../src/data/public-data/change-list.ts";
import { toCommuneColumns } from "../../src/data/public-data/commune-columns.ts";
import { type Manifest, readManifest, SOURCES_FILE } from "../../src/data/public-data/data-sources.ts";
import { toDemandColumns } from "../../src/data/public-data/demand-columns.ts";
import {
  CHANGES_FILE,
  DEMAND_FILE,
  HAMLETS_FILE,
  NEEDS_FILE,
  RAIL_STATIONS_FILE,
  SEASONAL_LIFE_FILE,
  USEFUL_LINKS_FILE,
} from "../../src/data/public-data/file-names.ts";
import { toHamletColumns } from "../../src/data/public-data/hamlet-columns.ts";
import { toRailStationColumns, toResortColumns } from "../../src/data/public-data/resort-columns.ts";
import { toSeasonalLifeJson } from "../../src/data/public-data/seasonal-life.ts";
import { toNeedList, toUsefulLinkList } from "../../src/data/public-data/useful-link-list.ts";
import { toPlaceFeature } from "../../src/data/public-data/write-place-feature.ts";
import { groundFile } from "../../src/domain/base-map.ts";
import { readHistory } from "../history/read-history.ts";
import { readSchema } from "../read-text.ts";
import { checkCounts, checkReferences, checkSources } from "./check-tables.ts";
import { describePublished, describeTables, PUBLISHED_PACKAGE } from "./data-package.ts";
import { joinAnswers } from "./join-roads.ts";
import { joinTables } from "./join-tables.ts";
import { readOfficialCodes } from "./official-codes.ts";
import { readTables, TABLES, type Tables } from "./table-columns.ts";
import { type BuiltFiles, listSources, makeManifest, parseManifest, toJsonText } from "./write-dataset.ts";

const NUMBER_TYPES: ReadonlySet<string> = new Set(["number", "integer"]);

export interface BuiltDataset {
  readonly files: BuiltFiles;
  readonly manifest: Manifest;
  /** The text of data/datapackage.json; empty when there is a problem. */
  readonly tablesPackage: string;
  /** All problems; the caller must not write files when there is any. */
  readonly problems: readonly Problem[];
}

/** Reads, corrects, joins and checks the tables below a folder, and returns the files to write. Does not depend on the time. */
export function buildDataset(root: string): BuiltDataset {
  const { tables, problems: tableProblems } = readTables(root);
  if (tableProblems.some((problem) => hidesOthers(problem, tables) || isNotNumber(root, problem)))
    return refuse(tables, tableProblems);
  const official = readOfficialCodes(root);
  const joined = joinTables(root, tables, official);
  const history = readHistory(root);
  const data = new Map([
    ...toFiles(joined),
    [SOURCES_FILE, toJsonText(listSources(tables))],
    [CHANGES_FILE, toJsonText(toChangeList(history.versions))],
  ]);
  const manifest = makeManifest(tables, joined.places.length, data);
  const files = new Map([
    ...data,
    [PUBLISHED_PACKAGE, toPackageText(describePublished(tables, data))],
    ["manifest.json", toJsonText(manifest)],
  ]);
  const found = [
    ...checkReferences(tables, official),
    ...checkSources(tables),
    ...history.problems,
    ...joined.problems,
    ...checkCounts({ ...manifest, places: manifest.places + joined.refused }, lastManifest(root)),
  ];
  const problems = [...tableProblems, ...withoutCells(found, tableProblems)];
  const tablesPackage = problems.length > 0 ? "" : toPackageText(describeTables(root, tables));
  return { files, manifest, tablesPackage, problems };
}

type Joined = ReturnType<typeof joinTables>;

/** The files of public/data but the sources and the manifest, by name. */
function toFiles({ communes, epcis, settlement, outlines, ground, places, neighbours, ...others }: Joined): BuiltFiles {
  const { hamlets, resorts, rail, roads, needs, usefulLinks, seasonalLife, problems } = others;
  const { network } = roads;
  const reachable = { communes, resorts: resorts.resorts, places: [...places, ...neighbours] };
  // The search takes three seconds: not for files that are never written.
  const answers = network === undefined || problems.length > 0 ? [] : joinAnswers({ network, ...reachable });
  return new Map([
    ["base-map.topojson", toJsonText(ground.overview)],
    ...[...ground.cells].map(([cell, topology]) => [groundFile(cell), toJsonText(topology)] as const),
    ["communes.json", toJsonText(toCommuneColumns({ communes, epcis }))],
    [DEMAND_FILE, toJsonText(toDemandColumns(settlement, communes, roads.demandRoads))],
    [HAMLETS_FILE, toJsonText(toHamletColumns(hamlets))],
    [NEEDS_FILE, toJsonText(toNeedList(needs))],
    ["neighbours.geojson", toJsonText({ type: "FeatureCollection", features: neighbours.map(toPlaceFeature) })],
    ["points.geojson", toJsonText({ type: "FeatureCollection", features: places.map(toPlaceFeature) })],
    [RAIL_STATIONS_FILE, toJsonText(toRailStationColumns(rail))],
    ["resorts.json", toJsonText(toResortColumns(resorts))],
    ...roads.files,
    ...[...answers].map(([name, file]) => [name, toJsonText(file)] as const),
    ...outlines,
    [SEASONAL_LIFE_FILE, toJsonText(toSeasonalLifeJson(seasonalLife))],
    [USEFUL_LINKS_FILE, toJsonText(toUsefulLinkList(usefulLinks))],
  ]);
}

/** Whether a whole table is unreadable, so that every line that references one of its rows would be reported. */
function hidesOthers({ file, field }: Problem, tables: Tables): boolean {
  const isUnread = Object.values(tables).some((table) => table.file === file && table.lines.length === 0);
  return (field === "" && isUnread) || file === tables.communes.file;
}

/** Whether a cell of a column of numbers is none: what is drawn and measured from it would be meaningless. */
function isNotNumber(root: string, { file, field, value }: Problem): boolean {
  const table = Object.values(TABLES).find((one) => one.file === file);
  if (table === undefined || value === "" || Number.isFinite(Number(value))) return false;
  const schema = table === TABLES.corrections ? TABLES.franceServices.schema : table.schema;
  return readSchema(root, schema).fields.some(({ name, type }) => name === field && NUMBER_TYPES.has(type));
}

function refuse(tables: Tables, problems: readonly Problem[]): BuiltDataset {
  return {
    files: new Map(),
    manifest: makeManifest(tables, 0, new Map()),
    tablesPackage: "",
    problems,
  };
}

/** A package is read by people and in diffs: one line for each value. */
function toPackageText(described: unknown): string {
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** Drops problems of cells that the schema has reported already. */
function withoutCells(problems: readonly Problem[], refused: readonly Problem[]): readonly Problem[] {
  const cellOf = ({ file, line, field }: Problem) => `${file}:${line} ${field}`;
  const cells = new Set(refused.map(cellOf));
  return problems.filter((problem) => !cells.has(cellOf(problem)));
}

/** The manifest of the last build; undefined when it is missing, damaged or older than the format. */
function lastManifest(root: string): Manifest | undefined {
  const manifest = readManifest(parseManifest(root));
  return typeof manifest === "string" ? undefined : manifest;
}

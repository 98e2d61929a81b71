import type { Problem } from "../../src/data/csv/table-schema.ts";
import { toChangeList } from "../../src/data/public-data/change-list.ts";
import { toCommuneColumns } from "../../src/data/public-data/commune-columns.ts";
import type { Manifest } from "../../src/data/public-data/data-sources.ts";
import { toDemandColumns } from "../../src/data/public-data/demand-columns.ts";
import { toHamletColumns } from "../../src/data/public-data/hamlet-columns.ts";
import { toRailStationColumns, toResortColumns } from "../../src/data/public-data/resort-columns.ts";
import { toSeasonalLifeJson } from "../../src/data/public-data/seasonal-life.ts";
import { toNeedList, toUsefulLinkList } from "../../src/data/public-data/useful-link-list.ts";
import { toPlaceFeature } from "../../src/data/public-data/write-place-feature.ts";
import { fileOf, RESOURCES } from "../../src/data/resources.ts";
import { readHistory } from "../history/read-history.ts";
import { checkCounts, checkReferences, checkSources } from "./check-tables.ts";
import { describePublished, describeTables, PUBLISHED_PACKAGE, TABLES_PACKAGE } from "./data-package.ts";
import { joinAnswers } from "./join-roads.ts";
import { joinTables } from "./join-tables.ts";
import { type BuiltFiles, listSources, makeManifest, readLastManifest, toJsonText } from "./manifest.ts";
import { readOfficialCodes } from "./official-codes.ts";
import { readTables } from "./table-columns.ts";

export interface BuiltDataset {
  /** Those of public/data and data/datapackage.json, by path below the root. */
  readonly files: BuiltFiles;
  readonly manifest: Manifest;
}

/**
 * Reads, corrects, joins and checks the tables below a folder, and returns the files to write. Does not depend on the time.
 *
 * Or the problems: first those of single tables, then those between tables, then lost rows, since the later ones would be consequences.
 */
export function buildDataset(root: string): BuiltDataset | readonly Problem[] {
  const { tables, problems: ofTables } = readTables(root);
  if (ofTables.length > 0) return ofTables;
  const official = readOfficialCodes(root);
  const joined = joinTables(root, tables, official);
  const history = readHistory(root);
  const found = [
    ...checkReferences(tables, official),
    ...checkSources(tables),
    ...history.problems,
    ...joined.problems,
  ];
  if (found.length > 0) return found;
  const data = new Map([
    ...toFiles(joined),
    [RESOURCES.sources.file, toJsonText(listSources(tables))],
    [RESOURCES.changes.file, toJsonText(toChangeList(history.versions))],
  ]);
  const manifest = makeManifest(tables, joined.places.length, data);
  const lost = checkCounts(manifest, readLastManifest(root));
  if (lost.length > 0) return lost;
  const published = new Map([
    ...data,
    [PUBLISHED_PACKAGE, toPackageText(describePublished(tables, data))],
    ["manifest.json", toJsonText(manifest)],
  ]);
  const files = [...published].map(([name, text]) => [`public/data/${name}`, text] as const);
  return { files: new Map([...files, [TABLES_PACKAGE, toPackageText(describeTables(root, tables))]]), manifest };
}

type Joined = ReturnType<typeof joinTables>;

/** The files of public/data but the sources and the manifest, by name. */
function toFiles({ communes, epcis, settlement, outlines, ground, places, neighbours, ...others }: Joined): BuiltFiles {
  const { hamlets, resorts, rail, roads, needs, usefulLinks, seasonalLife } = others;
  const { network } = roads;
  const reachable = { communes, resorts: resorts.resorts, places: [...places, ...neighbours] };
  const answers = network === undefined ? [] : joinAnswers({ network, ...reachable });
  return new Map([
    ["base-map.topojson", toJsonText(ground.overview)],
    ...[...ground.cells].map(([cell, topology]) => [fileOf("nearGround", cell), toJsonText(topology)] as const),
    ["communes.json", toJsonText(toCommuneColumns({ communes, epcis }))],
    [RESOURCES.settlement.file, toJsonText(toDemandColumns(settlement, communes, roads.demandRoads))],
    [RESOURCES.hamlets.file, toJsonText(toHamletColumns(hamlets))],
    [RESOURCES.needs.file, toJsonText(toNeedList(needs))],
    ["neighbours.geojson", toFeatureLines(neighbours.map(toPlaceFeature))],
    ["points.geojson", toFeatureLines(places.map(toPlaceFeature))],
    [RESOURCES.railStations.file, toJsonText(toRailStationColumns(rail))],
    ["resorts.json", toJsonText(toResortColumns(resorts))],
    ...roads.files,
    ...[...answers].map(([name, file]) => [name, toJsonText(file)] as const),
    ...outlines,
    [RESOURCES.seasonalLife.file, toJsonText(toSeasonalLifeJson(seasonalLife))],
    [RESOURCES.usefulLinks.file, toJsonText(toUsefulLinkList(usefulLinks))],
  ]);
}

/** A FeatureCollection with a feature on each line, for diffs and tools that read lines. */
function toFeatureLines(features: readonly object[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.map((one) => JSON.stringify(one)).join(",\n")}\n]}\n`;
}

/** A package is read by people and in diffs: one line for each value. */
function toPackageText(described: unknown): string {
  return `${JSON.stringify(described, null, 2)}\n`;
}

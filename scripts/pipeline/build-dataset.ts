import type { Problem } from "../../src/data/csv/table-schema.ts";
import type { Manifest } from "../../src/data/public-data/data-sources.ts";
import { readHistory } from "../history/read-history.ts";
import { checkCounts, checkReferences, checkSources } from "./check-tables.ts";
import { describePublished, describeTables, PUBLISHED_PACKAGE, TABLES_PACKAGE } from "./data-package.ts";
import { joinTables } from "./join-tables.ts";
import { type BuiltFiles, makeManifest, readLastManifest, toJsonText } from "./manifest.ts";
import { readOfficialCodes } from "./official-codes.ts";
import { buildFiles } from "./published-files.ts";
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
  const data = buildFiles({ ...joined, tables, versions: history.versions });
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

/** A package is read by people and in diffs: one line for each value. */
function toPackageText(described: unknown): string {
  return `${JSON.stringify(described, null, 2)}\n`;
}

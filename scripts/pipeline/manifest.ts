import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DataSources,
  type Manifest,
  readManifest,
  SCHEMA_VERSION,
} from "../../src/data/public-data/data-sources.ts";
import { parseJson } from "../program.ts";
import { tableName } from "./apply-corrections.ts";
import type { Tables } from "./table-columns.ts";

/** Files of the built data by name, as text. */
export type BuiltFiles = ReadonlyMap<string, string>;

/** The manifest of the last build; undefined when it is missing, damaged or older than the format. */
export function readLastManifest(root: string): Manifest | undefined {
  const path = join(root, "public/data/manifest.json");
  const manifest = existsSync(path) ? readManifest(parseJson(readFileSync(path, "utf8"))) : "";
  return typeof manifest === "string" ? undefined : manifest;
}

/** JSON on one line with a final line break. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

export function fingerprint(text: string): { readonly bytes: number; readonly sha256: string } {
  return { bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") };
}

/** Vintage of the populations and codes in @etalab/decoupage-administratif 6. */
const POPULATION_VINTAGE = "2026";
/** Sources of packages that the pipeline reads, and of tables whose rows all have one source. */
const PACKAGE_SOURCES: Readonly<Record<string, readonly string[]>> = {
  "decoupage-administratif": ["communes"],
  "ign-admin-express": ["contours des communes", "EPCI", "départements"],
  "natural-earth": ["fond de carte"],
  "osm-2021-08": ["noeuds", "aretes", "rattachements", "formes"],
};

/** Counts, vintages and fingerprints of the built files; the manifest does not list itself. The sources have their own file. */
export function makeManifest(tables: Tables, places: number, files: BuiltFiles): Manifest {
  return {
    schemaVersion: SCHEMA_VERSION,
    populationVintage: POPULATION_VINTAGE,
    rows: Object.fromEntries(Object.values(tables).map((table) => [tableName(table.file), table.lines.length])),
    places,
    sources: [],
    operators: listOperators(tables),
    files: Object.fromEntries([...files].map(([name, text]) => [name, fingerprint(text)])),
  };
}

/** The sources with the tables made from each; one that no table uses, such as that of an absent table, is left out. */
export function listSources(tables: Tables): DataSources {
  // The page shows no address of a timetable: these rows are for whoever publishes. The source of a correction says how it is known.
  const shown = Object.values(tables).filter((table) => table !== tables.feeds && table !== tables.corrections);
  const drawn = listTables(shown);
  return tables.sources.lines
    .map(({ row }) => ({
      ...row,
      tables: [...new Set([...(drawn.get(row.id) ?? []), ...(PACKAGE_SOURCES[row.id] ?? [])])],
    }))
    .filter((source) => source.tables.length > 0);
}

/** The names of the tables made from each source, in their order, by the id of the source. */
function listTables(shown: readonly Tables[keyof Tables][]): ReadonlyMap<string, ReadonlySet<string>> {
  const drawn = new Map<string, Set<string>>();
  for (const { file, lines } of shown) {
    const cells = new Set(lines.flatMap(({ row }) => ("source" in row ? [row.source] : [])));
    for (const id of [...cells].flatMap((cell) => cell.split(";"))) {
      const names = drawn.get(id);
      if (names === undefined) drawn.set(id, new Set([tableName(file)]));
      else names.add(tableName(file));
    }
  }
  return drawn;
}

/** Operators by category and theme; a theme without operators is left out. */
function listOperators(tables: Tables): Manifest["operators"] {
  const operators: Record<string, Record<string, string>> = {};
  for (const { row } of tables.bouquets.lines) {
    if (row.operators !== "") operators[row.category] = { ...operators[row.category], [row.theme]: row.operators };
  }
  return operators;
}

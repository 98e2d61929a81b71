import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type DataSources, type Manifest, SCHEMA_VERSION } from "../../src/data/public-data/data-sources.ts";
import { decodeText, writeAllAtomically } from "../read-text.ts";
import { tableName } from "./apply-corrections.ts";
import type { Tables } from "./table-columns.ts";

/** Files of the built data by name, as text. */
export type BuiltFiles = ReadonlyMap<string, string>;

const FOLDER = "public/data";

/**
 * Writes the files, all of them or none. Files of the last build that are not built any more are removed; all others stay.
 * @throws a system error; the former files are then unchanged
 */
export function writeDataset(root: string, files: BuiltFiles): void {
  const obsolete = obsoleteFiles(root, files);
  mkdirSync(join(root, FOLDER), { recursive: true });
  writeAllAtomically([...files].map(([name, text]) => ({ path: join(root, FOLDER, name), text })));
  for (const name of obsolete) rmSync(join(root, FOLDER, name));
}

/** Names of the files that are missing, differ in a byte, or are left from an earlier build. */
export function findStaleFiles(root: string, files: BuiltFiles): readonly string[] {
  const differing = [...files].filter(([name, text]) => readBuilt(root, name) !== text).map(([name]) => name);
  return [...differing, ...obsoleteFiles(root, files)].map((name) => `${FOLDER}/${name}`);
}

/** Names that a build gives its files. Any other name in a manifest, such as "../../package.json", is none of ours to remove. */
const BUILT_NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.(json|geojson|topojson)$/;

/** Files of the last manifest that are not built any more; other files are ignored. */
function obsoleteFiles(root: string, files: BuiltFiles): string[] {
  const listed = (parseManifest(root) as { readonly files?: unknown } | null)?.files;
  if (typeof listed !== "object" || listed === null) return [];
  const names = Object.keys(listed).filter((name) => BUILT_NAME.test(name) && !files.has(name));
  return names.filter((name) => isFile(join(root, FOLDER), name));
}

function isFile(folder: string, name: string): boolean {
  return lstatSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true;
}

/** The JSON of the last manifest; an empty object when it is missing or damaged: it is written again. */
export function parseManifest(root: string): unknown {
  try {
    return JSON.parse(readBuilt(root, "manifest.json") ?? "{}");
  } catch {
    return {};
  }
}

/** The text of a file of the last build; undefined when there is none. */
export function readBuilt(root: string, name: string): string | undefined {
  try {
    // A damaged file differs from the new one, and is replaced: its faults do not matter.
    return decodeText(readFileSync(join(root, FOLDER, name))).text;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
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

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { separatorOf } from "../../src/data/csv/read-table.ts";
import { decodeText, readSchema } from "../read-text.ts";
import { tableName } from "./apply-corrections.ts";
import { type BuiltFiles, fingerprint } from "./manifest.ts";
import { describedFile, type LicenceId, licenceOfTable } from "./published-files.ts";
import { TABLES, type TableName, type Tables } from "./table-columns.ts";

/** The package of the tables, in the folder of the tables: its paths are local. */
export const TABLES_PACKAGE = "data/datapackage.json";
/** The package of the published files, beside them: it is published too. */
export const PUBLISHED_PACKAGE = "datapackage.json";

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

const LICENCES: Readonly<Record<LicenceId, { readonly title: string; readonly path?: string }>> = {
  "etalab-2.0": {
    title: "Licence Ouverte 2.0",
    path: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
  },
  "ODbL-1.0": { title: "Open Database License 1.0", path: "https://opendatacommons.org/licenses/odbl/1-0/" },
  "CC-BY-4.0": { title: "Creative Commons Attribution 4.0", path: "https://creativecommons.org/licenses/by/4.0/" },
  "other-at": { title: "Réutilisation autorisée, source citée (Eurostat)" },
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  geojson: "application/geo+json",
  topojson: "application/json",
  json: "application/json",
};

interface PackageSource {
  readonly title: string;
  readonly path?: string;
  readonly version?: string;
}

/**
 * The Data Package (https://datapackage.org, version 2, also valid by the profile of version 1, which most programs read) of the tables of
 * data/: path, schema, fingerprint, licence and sources of each.
 */
export function describeTables(root: string, tables: Tables): unknown {
  const names = Object.keys(TABLES) as TableName[];
  return {
    $schema: PROFILE,
    name: "services-alpins-tables",
    title: "Services alpins : les tables",
    description:
      "Tables de la carte des lieux d’aide aux démarches des départements 04, 05, 06, 38, 73, 74 et 84. Une case vide veut dire « on ne sait pas ». Origine de chaque table : README.md.",
    licenses: licencesOf(names),
    resources: names.map((name) => {
      const { file, schema } = TABLES[name];
      const bytes = readFileSync(join(root, file));
      return {
        name: tableName(file),
        path: relative("data", file),
        title: readSchema(root, schema).title,
        profile: "tabular-data-resource",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        ...dialectOf(decodeText(bytes).text),
        bytes: bytes.length,
        hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
        schema: `schema/${schema}.schema.json`,
        licenses: licencesOf([name]),
        sources: sourcesOf(tables, [name]),
      };
    }),
  };
}

/**
 * The Data Package of the published files, without the manifest, which the build of the site completes with optional files.
 * @throws Error for a file that the pipeline does not make
 */
export function describePublished(tables: Tables, files: BuiltFiles): unknown {
  const described = [...files].map(([file, text]) => {
    const made = describedFile(file);
    const format = file.replace(/^.*\./, "");
    const { bytes, sha256 } = fingerprint(text);
    return {
      made: made.tables,
      resource: {
        name: file.replace(/\.\w+$/, ""),
        path: file,
        title: made.title,
        format,
        mediatype: MEDIA_TYPES[format],
        encoding: "utf-8",
        bytes,
        hash: `sha256:${sha256}`,
        licenses: licencesOfFile(made.tables),
        sources: sourcesOf(tables, made.tables, made.packages),
      },
    };
  });
  return {
    $schema: PROFILE,
    name: "services-alpins",
    title: "Services alpins : les données publiées",
    description:
      "Lieux d’aide aux démarches des départements 04, 05, 06, 38, 73, 74 et 84, et ce dont la carte a besoin. Mode d’emploi : docs/reutiliser-les-donnees.md.",
    licenses: licencesOf(described.flatMap(({ made }) => made)),
    resources: described.map(({ resource }) => resource),
  };
}

/** A comma is the separator of a package, unless it says another: a spreadsheet may have written the table. */
function dialectOf(text: string): { readonly dialect?: { readonly delimiter: string } } {
  const delimiter = separatorOf(text);
  return delimiter === "," ? {} : { dialect: { delimiter } };
}

/** The licence of a file made from the tables: ODbL reaches the whole file, the conditions of others add up. */
function licencesOfFile(names: readonly TableName[]): readonly object[] {
  const shared = names.filter((name) => licenceOfTable(name) === "ODbL-1.0");
  return licencesOf(shared.length === 0 ? names : shared);
}

/** The licences of the tables, each once, in the order of LICENCES. */
function licencesOf(names: readonly TableName[]): readonly object[] {
  const ids = new Set(names.map(licenceOfTable));
  return (Object.keys(LICENCES) as LicenceId[])
    .filter((id) => ids.has(id))
    .map((name) => ({ name, ...LICENCES[name] }));
}

/** The cells of the column source, each once. */
function sourceCells({ lines }: Tables[TableName]): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { row } of lines) if ("source" in row) cells.add(row.source);
  return cells;
}

/** The sources that rows of the tables name, in the order of data/sources.csv; the project itself where no row names any. */
function sourcesOf(
  tables: Tables,
  names: readonly TableName[],
  packages: readonly string[] = [],
): readonly PackageSource[] {
  const named = new Set([
    ...names.flatMap((name) => [...sourceCells(tables[name])].flatMap((cell) => cell.split(";"))),
    ...packages,
  ]);
  const sources = tables.sources.lines
    .filter(({ row }) => named.has(row.id))
    .map(({ row: { producer, title, url, vintage } }) => ({
      title: `${producer}, ${title}`,
      ...(URL.canParse(url) ? { path: url } : {}),
      ...(vintage === "" ? {} : { version: vintage }),
    }));
  return sources.length === 0 ? [{ title: "Services alpins" }] : sources;
}

import { type ReadTable, readTable } from "../data/csv/read-table.ts";
import type { Row } from "../data/csv/table-schema.ts";
import type { CodeCommune } from "../domain/codes.ts";
import { PLACE_COLUMNS, type PlaceColumn } from "../domain/place-columns.ts";

/** A table without problems, its first row on line 2; cells without a value are empty. */
export function aTable<Column extends string>(
  { file, columns }: { readonly file: string; readonly columns: readonly Column[] },
  rows: readonly Partial<Row<Column>>[],
): ReadTable<Column> {
  const blank = Object.fromEntries(columns.map((column) => [column, ""])) as Row<Column>;
  return { file, lines: rows.map((row, index) => ({ line: index + 2, row: { ...blank, ...row } })), problems: [] };
}

/** The cells of a row of data/points with default values. */
export function aPlaceLine(changes: Partial<Row<PlaceColumn>> = {}): Row<PlaceColumn> {
  const blank = Object.fromEntries(PLACE_COLUMNS.map((column) => [column, ""])) as Row<PlaceColumn>;
  return {
    ...blank,
    id: "fs-1",
    category: "france-services",
    kind: "accueil",
    name: "France services de Barcelonnette",
    format: "fixe",
    code_commune: "04019",
    longitude: "6.65",
    latitude: "44.387",
    precision: "adresse",
    source: "anct-fs-2024",
    verification: "officiel",
    ...changes,
  };
}

interface OfficialCommuneShape {
  readonly code: CodeCommune;
  readonly name: string;
  readonly population: number;
  readonly postcodes: readonly string[];
  readonly formerNames: readonly string[];
  readonly departement: string;
  readonly codeEpci: undefined;
}

/** A commune of the official tables. */
export function anOfficialCommune(changes: Partial<OfficialCommuneShape> = {}): OfficialCommuneShape {
  return {
    code: "04019" as CodeCommune,
    name: "Barcelonnette",
    population: 2500,
    postcodes: ["04400"],
    formerNames: [],
    departement: "04",
    codeEpci: undefined,
    ...changes,
  };
}

/** Official tables with a few communes, and former codes with the current ones. */
export function someOfficialCodes(
  communes: readonly OfficialCommuneShape[] = [anOfficialCommune()],
  newCodes: Readonly<Record<string, string>> = {},
) {
  const byCode = new Map<string, OfficialCommuneShape>(communes.map((commune) => [commune.code, commune]));
  return { communes: byCode, epcis: [], current: (code: string) => byCode.get(newCodes[code] ?? code) };
}

/** The rows of an exported CSV, by the names of its own header; numbers have a decimal point. */
export function readExport(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = ""] = text.replace(/^\uFEFF/, "").split("\r\n", 1);
  const columns = header.split(/[;,]/);
  const fields = columns.map((name) => ({ name, title: name, description: name, type: "string" as const }));
  return readTable("export.csv", text, columns, { name: "export", title: "Export", fields }).lines.map(({ row }) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^(-?\d+),(\d+)$/, "$1.$2")])),
  );
}

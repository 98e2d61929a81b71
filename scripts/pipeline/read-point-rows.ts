import type { PointColumn } from "../../src/domain/point-columns.ts";
import type { Problem } from "../../src/tables/problem.ts";
import type { ReadTable } from "../../src/tables/read-table.ts";
import { applyCorrections, tableName } from "./apply-corrections.ts";
import type { OfficialCodes } from "./official-codes.ts";
import { type Doubt, type PointRow, readPointRow } from "./read-point-row.ts";
import type { Tables } from "./read-tables.ts";

export interface ReadPointRows {
  /** Corrected and converted, without projects. */
  readonly rows: readonly PointRow[];
  /** Identifiers of the rows with problems. */
  readonly refused: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** The rows of the tables of places; those of neighbouring places come last. */
export function readPointRows(tables: Tables, official: OfficialCodes): ReadPointRows {
  const rows: PointRow[] = [];
  const refused = new Set<string>();
  const problems: Problem[] = [];
  for (const table of pointTables(tables)) {
    const corrected = applyCorrections<PointColumn>(table, "id", tables.corrections);
    problems.push(...corrected.problems);
    for (const line of corrected.lines) {
      const read = readPointRow(table.file, line, official, doubtsOf(tables, table, line.row.id));
      if (isPointRow(read)) rows.push(read);
      else if (read !== undefined) {
        refused.add(line.row.id);
        problems.push(...read);
      }
    }
  }
  return { rows, refused, problems };
}

/** Neighbours come last: the first row of a place names it. */
export function pointTables({
  franceServices,
  espacesSaisonniers,
  lieuxMultiservices,
  franceServicesVoisins,
}: Tables): readonly ReadTable<PointColumn>[] {
  return [franceServices, espacesSaisonniers, lieuxMultiservices, franceServicesVoisins];
}

function doubtsOf({ doubts }: Tables, { file }: ReadTable<PointColumn>, id: string): readonly Doubt[] {
  const name = tableName(file);
  return doubts.lines.filter(({ row }) => row.table === name && row.id === id).map(({ row }) => row);
}

function isPointRow(read: ReturnType<typeof readPointRow>): read is PointRow {
  return read !== undefined && "record" in read;
}

import type { Problem } from "../../src/data/csv/problem.ts";
import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { PlaceColumn } from "../../src/domain/place-columns.ts";
import { applyCorrections, tableName } from "./apply-corrections.ts";
import type { OfficialCodes } from "./official-codes.ts";
import { type Doubt, type PlaceRow, readPlaceRow } from "./read-place-row.ts";
import type { Tables } from "./read-tables.ts";

export interface ReadPlaceRows {
  /** Corrected and converted, without projects. */
  readonly rows: readonly PlaceRow[];
  /** Identifiers of the rows with problems. */
  readonly refused: ReadonlySet<string>;
  /** Identifiers of the rows of closed places, which other tables may still name. */
  readonly closed: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** The rows of the tables of places; those of neighbouring places come last. */
export function readPlaceRows(tables: Tables, official: OfficialCodes): ReadPlaceRows {
  const rows: PlaceRow[] = [];
  const refused = new Set<string>();
  const closed = new Set<string>();
  const problems: Problem[] = [];
  for (const table of placeTables(tables)) {
    const corrected = applyCorrections<PlaceColumn>(table, "id", tables.corrections);
    problems.push(...corrected.problems);
    for (const line of corrected.lines) {
      const read = readPlaceRow(table.file, line, official, doubtsOf(tables, table, line.row.id));
      if (line.row.kind === "ferme") closed.add(line.row.id);
      if (isPlaceRow(read)) rows.push(read);
      else if (read !== undefined) {
        refused.add(line.row.id);
        problems.push(...read);
      }
    }
  }
  return { rows, refused, closed, problems };
}

/** Neighbours come last: the first row of a place names it. */
export function placeTables({
  franceServices,
  espacesSaisonniers,
  lieuxMultiservices,
  franceServicesVoisins,
}: Tables): readonly ReadTable<PlaceColumn>[] {
  return [franceServices, espacesSaisonniers, lieuxMultiservices, franceServicesVoisins];
}

function doubtsOf({ doubts }: Tables, { file }: ReadTable<PlaceColumn>, id: string): readonly Doubt[] {
  const name = tableName(file);
  return doubts.lines.filter(({ row }) => row.table === name && row.id === id).map(({ row }) => row);
}

function isPlaceRow(read: ReturnType<typeof readPlaceRow>): read is PlaceRow {
  return read !== undefined && "record" in read;
}

import { changeRow, isBeginning } from "../../domain/corrections/change-rows.ts";
import type { CorrectionRow, PlaceTable } from "../../domain/corrections/correction.ts";
import { writeTable } from "../../formats/csv/write-table.ts";
import { sourceTables } from "./source-tables.ts";

/** A table as it will be published with the waiting changes, as CSV: the corrected rows in their order, then the new ones. */
export function correctedTable(table: PlaceTable, changes: readonly CorrectionRow[]): string {
  const { rowsOf, columnsOf } = sourceTables();
  const own = changes.filter((change) => change.table === table);
  const known = rowsOf(table);
  const ids = [...known.keys(), ...own.filter(isBeginning).map(({ id }) => id)];
  const rows = ids.flatMap((id) => {
    const row = changeRow(
      known.get(id),
      own.filter((change) => change.id === id),
    );
    return row === undefined ? [] : [row as Readonly<Record<string, string>>];
  });
  const columns = columnsOf(table);
  return writeTable({ columns, rows: rows.map((row) => columns.map((column) => row[column] ?? "")) }, ",");
}

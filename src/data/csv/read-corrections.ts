import {
  CORRECTION_COLUMNS,
  type CorrectionRow,
  DOUBT_COLUMNS,
  type DoubtRow,
} from "../../domain/corrections/correction.ts";
import { readTable } from "./read-table.ts";
import type { Row } from "./table-schema.ts";

/** Reads data/corrections/corrections.csv, which the data pipeline checks. Identifiers of rows are unique over all tables. */
export function readCorrections(text: string): readonly CorrectionRow[] {
  return readRows("corrections", text, CORRECTION_COLUMNS);
}

/** Reads data/corrections/doubts.csv, which the data pipeline checks. */
export function readDoubts(text: string): readonly DoubtRow[] {
  return readRows("doubts", text, DOUBT_COLUMNS);
}

export function readRows<Column extends string>(
  name: string,
  text: string,
  columns: readonly Column[],
): readonly Row<Column>[] {
  const fields = columns.map((column) => ({ name: column, title: column, description: "", type: "string" as const }));
  return readTable(`${name}.csv`, text, columns, { name, title: name, fields }).lines.map(({ row }) => row);
}

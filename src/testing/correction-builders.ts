import { DOUBT_COLUMNS, type DoubtRow } from "../domain/corrections/correction.ts";
import { writeTable } from "../formats/csv/write-table.ts";

/** Writes notes in the columns of data/corrections/doubts.csv. */
export function writeDoubtFile(doubts: readonly DoubtRow[]): string {
  const rows = doubts.map((doubt) => DOUBT_COLUMNS.map((column) => doubt[column]));
  return writeTable({ columns: DOUBT_COLUMNS, rows }, ",");
}

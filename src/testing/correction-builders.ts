import { writeTable } from "../data/csv/write-table.ts";
import { DOUBT_COLUMNS, type DoubtRow } from "../domain/corrections/correction.ts";

/** Writes notes in the columns of data/corrections/doubts.csv. */
export function writeDoubtFile(doubts: readonly DoubtRow[]): string {
  const rows = doubts.map((doubt) => DOUBT_COLUMNS.map((column) => doubt[column]));
  return writeTable({ columns: DOUBT_COLUMNS, rows }, ",");
}

import { BEGINNING_FIELD, blankRow } from "../domain/corrections/change-rows.ts";
import {
  CORRECTION_COLUMNS,
  type CorrectionRow,
  DOUBT_COLUMNS,
  type DoubtRow,
  type Grounds,
  type PlaceTable,
} from "../domain/corrections/correction.ts";
import { PLACE_COLUMNS, type PlaceRow } from "../domain/place-columns.ts";
import { writeTable } from "../formats/csv/write-table.ts";

/**
 * Lists the changes between two states of a row, one for each cell that differs, in the order of the columns.
 * @param before undefined for a new row: a change of its id comes first
 */
export function listChanges(
  table: PlaceTable,
  before: PlaceRow | undefined,
  after: PlaceRow,
  grounds: Grounds,
): readonly CorrectionRow[] {
  const { id } = after;
  const from = before ?? blankRow(table, id);
  const cells = PLACE_COLUMNS.filter(
    (column) => column !== "id" && column !== "category" && from[column] !== after[column],
  ).map((column) => {
    return { table, id, field: column, from: from[column], to: after[column], ...grounds };
  });
  return before === undefined ? [{ table, id, field: BEGINNING_FIELD, from: "", to: id, ...grounds }, ...cells] : cells;
}

/** Writes changes as a CSV file for spreadsheets, mails and `npm run data:apply`. */
export function writeCorrectionFile(changes: readonly CorrectionRow[]): string {
  const rows = changes.map((change) => CORRECTION_COLUMNS.map((column) => change[column]));
  return writeTable({ columns: CORRECTION_COLUMNS, rows }, ",");
}

/** Writes notes in the columns of data/corrections/doubts.csv. */
export function writeDoubtFile(doubts: readonly DoubtRow[]): string {
  const rows = doubts.map((doubt) => DOUBT_COLUMNS.map((column) => doubt[column]));
  return writeTable({ columns: DOUBT_COLUMNS, rows }, ",");
}

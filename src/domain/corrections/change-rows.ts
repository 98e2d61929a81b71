import { PLACE_COLUMNS, type PlaceColumn, type PlaceRow } from "../place-columns.ts";
import { type CorrectionRow, categoryOfTable, type PlaceTable } from "./correction.ts";

/** Columns that a change may concern: the id of a row never changes, and its type is that of its table. */
const EDITABLE_COLUMNS = PLACE_COLUMNS.filter(
  (column): column is EditableColumn => column !== "id" && column !== "category",
);
export type EditableColumn = Exclude<PlaceColumn, "id" | "category">;

export function isEditableColumn(field: string): field is EditableColumn {
  return EDITABLE_COLUMNS.some((column) => column === field);
}

/** The field of the change that begins a new row: from an empty id to the id. */
export const BEGINNING_FIELD = "id";

/** Whether a change begins a new row. */
export function isBeginning({ field, from }: CorrectionRow): boolean {
  return field === BEGINNING_FIELD && from === "";
}

/** A row of a table with its type and nothing else. */
export function blankRow(table: PlaceTable, id: string): PlaceRow {
  const blank = Object.fromEntries(PLACE_COLUMNS.map((column) => [column, ""])) as PlaceRow;
  return { ...blank, id, category: categoryOfTable(table) };
}

/**
 * Adds changes to others: of one cell the first `from` stays, and the last value and grounds win. A cell that is back at its first value has
 * no change any more.
 */
export function mergeChanges(
  changes: readonly CorrectionRow[],
  added: readonly CorrectionRow[],
): readonly CorrectionRow[] {
  const merged = new Map(changes.map((change) => [cellKey(change), change]));
  for (const change of added) {
    const key = cellKey(change);
    const { from } = merged.get(key) ?? change;
    merged.set(key, { ...change, from });
  }
  return [...merged.values()].filter(({ from, to }) => from !== to);
}

function cellKey({ table, id, field }: CorrectionRow): string {
  return JSON.stringify([table, id, field]);
}

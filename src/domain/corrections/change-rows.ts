import { PLACE_COLUMNS, type PlaceColumn, type PlaceRow } from "../place-columns.ts";
import { plainText } from "../plain-text.ts";
import { type CorrectionRow, categoryOfTable, type Grounds, type OpenTable, type PlaceTable } from "./correction.ts";

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
  const cells = EDITABLE_COLUMNS.filter((column) => from[column] !== after[column]).map((column) => {
    return { table, id, field: column, from: from[column], to: after[column], ...grounds };
  });
  return before === undefined ? [{ table, id, field: BEGINNING_FIELD, from: "", to: id, ...grounds }, ...cells] : cells;
}

/** The row with its changes, applied in order whatever they expect to find; undefined for an unknown row that none begins. */
export function changeRow(row: PlaceRow | undefined, changes: readonly CorrectionRow[]): PlaceRow | undefined {
  let changed = row;
  for (const change of changes) {
    if (isBeginning(change)) changed ??= blankRow(change.table as PlaceTable, change.id);
    else if (changed !== undefined && isEditableColumn(change.field))
      changed = { ...changed, [change.field]: change.to };
  }
  return changed;
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

/** The changes without those of some cells. */
export function withoutChanges(
  changes: readonly CorrectionRow[],
  removed: readonly CorrectionRow[],
): readonly CorrectionRow[] {
  const keys = new Set(removed.map(cellKey));
  return changes.filter((change) => !keys.has(cellKey(change)));
}

function cellKey({ table, id, field }: CorrectionRow): string {
  return JSON.stringify([table, id, field]);
}

/** Words of a name in an id. */
const MOST_ID_WORDS = 6;
const PREFIX: Readonly<Record<OpenTable, string>> = { "espaces-saisonniers": "es", "lieux-multiservices": "lm" };

/**
 * An id for a new row: its type, its département and its name, "lm-05-cafe-des-cimes".
 * @param codeCommune INSEE code, of which the id has the département
 * @param taken ids that exist already
 */
export function newRowId(
  table: OpenTable,
  { name, codeCommune }: { readonly name: string; readonly codeCommune: string },
  taken: ReadonlySet<string>,
): string {
  const words = plainText(name).split(" ").filter(Boolean).slice(0, MOST_ID_WORDS);
  const id = [PREFIX[table], codeCommune.slice(0, 2).toLowerCase(), ...words].join("-");
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  return free;
}

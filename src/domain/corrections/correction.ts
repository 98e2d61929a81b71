import { CATEGORIES, CATEGORY_FACTS, type Category } from "../category.ts";
import { PLACE_COLUMNS, type PlaceColumn, type PlaceRow } from "../place-columns.ts";

/** Columns of data/corrections/corrections.csv and of correction files, in their order. */
export const CORRECTION_COLUMNS = ["table", "id", "field", "from", "to", "reason", "source", "date"] as const;
export type CorrectionRow = Readonly<Record<(typeof CORRECTION_COLUMNS)[number], string>>;
/** Why a cell changes, how it is known, and the day of the decision (ISO 8601). */
export type Grounds = Pick<CorrectionRow, "reason" | "source" | "date">;

/** Columns of data/corrections/doubts.csv, in their order. */
export const DOUBT_COLUMNS = ["table", "id", "field", "note", "date"] as const;
export type DoubtRow = Readonly<Record<(typeof DOUBT_COLUMNS)[number], string>>;

/** Names of the tables of data/points, without extension; the last one has the places outside the region. */
export const PLACE_TABLES = [
  ...CATEGORIES.map((category) => CATEGORY_FACTS[category].table),
  "france-services-voisins",
] as const;
export type PlaceTable = (typeof PLACE_TABLES)[number];

/** The type of the places in a table. */
export function categoryOfTable(table: PlaceTable): Category {
  return CATEGORIES.find((category) => CATEGORY_FACTS[category].table === table) ?? "france-services";
}

/** Tables to which a new place may be added by hand; the others follow an official list. */
export const OPEN_TABLES: readonly PlaceTable[] = CATEGORIES.map((category) => CATEGORY_FACTS[category])
  .filter(({ isOpen }) => isOpen)
  .map(({ table }) => table);

/** Columns that a change may concern: the id of a row never changes, and its type is that of its table. */
const EDITABLE_COLUMNS = PLACE_COLUMNS.filter(
  (column): column is EditableColumn => column !== "id" && column !== "category",
);
export type EditableColumn = Exclude<PlaceColumn, "id" | "category">;

/** Whether changes make a new row: a row that exists has a name. */
export function isNewPlace(changes: readonly CorrectionRow[]): boolean {
  return changes.some(({ field, from }) => field === "name" && from === "");
}

/** A row of a table with its type and nothing else. */
export function blankRow(table: PlaceTable, id: string): PlaceRow {
  const blank = Object.fromEntries(PLACE_COLUMNS.map((column) => [column, ""])) as PlaceRow;
  return { ...blank, id, category: categoryOfTable(table) };
}

/** The changes between two states of a row, by column; `before` is blank for a new row. */
export function listChanges(
  table: PlaceTable,
  before: PlaceRow,
  after: PlaceRow,
  grounds: Grounds,
): readonly CorrectionRow[] {
  return EDITABLE_COLUMNS.filter((column) => before[column] !== after[column]).map((column) => {
    return { table, id: after.id, field: column, from: before[column], to: after[column], ...grounds };
  });
}

/** The row with those of some changes that concern it, in order, whatever they expect to find. */
export function changeRow(table: PlaceTable, row: PlaceRow, changes: readonly CorrectionRow[]): PlaceRow {
  const own = changes.filter((change) => change.table === table && change.id === row.id);
  return { ...row, ...Object.fromEntries(own.map(({ field, to }) => [field, to])) };
}

/** Adds changes to others: of one cell the first `from` and the last value stay; none where both are equal. */
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

import { type Category, TABLE_OF_CATEGORY } from "../place.ts";
import { PLACE_COLUMNS, type PlaceColumn, type PlaceRow } from "../place-columns.ts";
import { plainText } from "../text.ts";

/** A row of data/corrections/corrections.csv: a wrong cell of a source, and its replacement in our tables. */
export interface Correction {
  readonly id: string;
  readonly field: string;
  /** As in the table made from the source. */
  readonly from: string;
  readonly to: string;
}

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
  "france-services",
  "espaces-saisonniers",
  "lieux-multiservices",
  "france-services-voisins",
] as const;
export type PlaceTable = (typeof PLACE_TABLES)[number];

/** Tables to which a new place may be added by hand; those of France services follow the official list. */
export const OPEN_TABLES = ["espaces-saisonniers", "lieux-multiservices"] as const satisfies readonly PlaceTable[];
export type OpenTable = (typeof OPEN_TABLES)[number];

function categoryOfTable(table: PlaceTable): Category {
  if (table === "espaces-saisonniers") return "espace-saisonnier";
  return table === TABLE_OF_CATEGORY["lieu-multiservices"] ? "lieu-multiservices" : "france-services";
}

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

export function isBeginning({ field, from }: CorrectionRow): boolean {
  return field === BEGINNING_FIELD && from === "";
}

/** A row of a table with its type and nothing else. */
export function blankRow(table: PlaceTable, id: string): PlaceRow {
  const blank = Object.fromEntries(PLACE_COLUMNS.map((column) => [column, ""])) as PlaceRow;
  return { ...blank, id, category: categoryOfTable(table) };
}

/** The changes between two states of a row, by column; those of a new row (`before` undefined) begin with its id. */
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

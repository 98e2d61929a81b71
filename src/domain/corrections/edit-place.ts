import type { Position } from "../geo/position.ts";
import type { PlaceRow } from "../place-columns.ts";
import type { Commune } from "../territory.ts";
import {
  blankRow,
  type CorrectionRow,
  type EditableColumn,
  type Grounds,
  isBeginning,
  listChanges,
  type OpenTable,
  type PlaceTable,
} from "./correction.ts";
import { isSameCell } from "./same-writing.ts";

/** What people correct of a place, each with its columns. */
export const PART_COLUMNS = {
  hours: ["opening_hours"],
  phone: ["phone"],
  email: ["email"],
  address: ["address"],
  position: ["longitude", "latitude", "precision", "commune", "code_commune", "postcode"],
  closed: ["kind"],
} as const satisfies Readonly<Record<string, readonly EditableColumn[]>>;
export type PlacePart = keyof typeof PART_COLUMNS;

const PLACE_PARTS = Object.keys(PART_COLUMNS) as readonly PlacePart[];

/** The part of a column; undefined for the columns that the form of a place does not change. */
function partOfColumn(column: string): PlacePart | undefined {
  return PLACE_PARTS.find((part) => PART_COLUMNS[part].some((one) => one === column));
}

export type Cells = Partial<Record<EditableColumn, string>>;

export interface TableRow {
  readonly table: PlaceTable;
  readonly row: PlaceRow;
}

/** The changes of a row, and of the same place's rows that say the same; only the edited row is closed. */
export function listEdits(
  edited: TableRow,
  others: readonly TableRow[],
  cells: Cells,
  grounds: Grounds,
): readonly CorrectionRow[] {
  const after: PlaceRow = { ...edited.row, ...cells };
  const changed = PLACE_PARTS.filter((part) =>
    PART_COLUMNS[part].some((column) => edited.row[column] !== after[column]),
  );
  const own = listChanges(edited.table, edited.row, after, grounds);
  const same = others.flatMap(({ table, row }) => {
    const parts = changed.filter((part) => part !== "closed" && isSamePart(part, edited.row, row));
    const columns = parts.flatMap((part): readonly EditableColumn[] => PART_COLUMNS[part]);
    const copied = Object.fromEntries(columns.map((column) => [column, after[column]]));
    return listChanges(table, row, { ...row, ...copied }, grounds);
  });
  return [...own, ...same];
}

function isSamePart(part: PlacePart, one: PlaceRow, other: PlaceRow): boolean {
  const columns = PART_COLUMNS[part];
  return (
    columns.some((column) => one[column] !== "") &&
    columns.every((column) => isSameCell(column, one[column], other[column]))
  );
}

/** The cells of a place at a position: five decimals are a metre. */
export function positionCells(
  [longitude, latitude]: Position,
  { name, code }: Pick<Commune, "name" | "code">,
  postcode: string,
): Cells {
  return {
    longitude: longitude.toFixed(5),
    latitude: latitude.toFixed(5),
    precision: "adresse",
    commune: name,
    code_commune: code,
    postcode,
  };
}

/** Source of a place that nobody has a page about. */
const OWN_KNOWLEDGE = "connaissance";
const CITED_PAGES = "presse-et-sites";
const WITHOUT_SOURCE = "ajouté par la page « Données », sans source";

/** The row of a place that a person adds, to be confirmed, known since today by `how`. */
export function newRow(
  table: OpenTable,
  id: string,
  cells: Cells,
  { how, today }: { readonly how: string; readonly today: string },
): PlaceRow {
  return {
    ...blankRow(table, id),
    kind: "accueil",
    format: "fixe",
    source: /https?:\/\/|www\./.test(how) ? CITED_PAGES : OWN_KNOWLEDGE,
    source_detail: how === "" ? WITHOUT_SOURCE : how,
    source_date: today,
    verification: "a-confirmer",
    ...cells,
  };
}

/** Changes of one part of a row, or all those that make a new row. */
export interface RowPart {
  readonly table: string;
  readonly id: string;
  /** Undefined for another column. */
  readonly part: PlacePart | "new" | undefined;
  readonly changes: readonly [CorrectionRow, ...CorrectionRow[]];
}

/** Groups changes as people made them: a position is one, and so is a new place. */
export function groupByPart(changes: readonly CorrectionRow[]): readonly RowPart[] {
  const begun = new Set(changes.filter(isBeginning).map(({ id }) => id));
  const groups = new Map<string, RowPart>();
  for (const change of changes) {
    const { table, id, field } = change;
    const part = begun.has(id) ? "new" : partOfColumn(field);
    const key = JSON.stringify([table, id, part ?? field]);
    const group = groups.get(key);
    groups.set(key, { table, id, part, changes: group === undefined ? [change] : [...group.changes, change] });
  }
  return [...groups.values()];
}

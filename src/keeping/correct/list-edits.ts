import { CATEGORY_FACTS } from "../../domain/category.ts";
import {
  blankRow,
  type CorrectionRow,
  categoryOfTable,
  type EditableColumn,
  type Grounds,
  listChanges,
  type PlaceTable,
} from "../../domain/corrections/correction.ts";
import { isSameCell } from "../../domain/corrections/same-writing.ts";
import type { Position } from "../../domain/geo/position.ts";
import type { PlaceRow } from "../../domain/place-columns.ts";
import type { Commune } from "../../domain/territory.ts";
import { plainText } from "../../domain/text.ts";

export type Cells = Partial<Record<EditableColumn, string>>;

export interface TableRow {
  readonly table: PlaceTable;
  readonly row: PlaceRow;
}

const POSITION_COLUMNS: readonly string[] = [
  "longitude",
  "latitude",
  "precision",
  "commune",
  "code_commune",
  "postcode",
] satisfies readonly EditableColumn[];

/** The changes of a row, and of the same place's rows that say the same; only the edited row is closed. */
export function listEdits(
  edited: TableRow,
  others: readonly TableRow[],
  cells: Cells,
  grounds: Grounds,
): readonly CorrectionRow[] {
  const own = listChanges(edited.table, edited.row, { ...edited.row, ...cells }, grounds);
  const same = others.flatMap(({ table, row }) => {
    const isSame = (field: string) => {
      const column = field as EditableColumn;
      return row[column] !== "" && isSameCell(column, row[column], edited.row[column]);
    };
    const copied = own.filter(({ field }) =>
      POSITION_COLUMNS.includes(field) ? POSITION_COLUMNS.every(isSame) : field !== "kind" && isSame(field),
    );
    return listChanges(
      table,
      row,
      { ...row, ...Object.fromEntries(copied.map(({ field, to }) => [field, to])) },
      grounds,
    );
  });
  return [...own, ...same];
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

/**
 * The changes that add a place, to be confirmed, known since today by `grounds.source`.
 * @param taken ids that exist already
 */
export function listNewPlace(
  table: PlaceTable,
  cells: Cells,
  grounds: Grounds,
  taken: ReadonlySet<string>,
): readonly CorrectionRow[] {
  const { source: how, date } = grounds;
  const blank = blankRow(table, newRowId(table, cells, taken));
  const row: PlaceRow = {
    ...blank,
    kind: "accueil",
    format: "fixe",
    source: /https?:\/\/|www\./.test(how) ? CITED_PAGES : OWN_KNOWLEDGE,
    source_detail: how === "" ? WITHOUT_SOURCE : how,
    source_date: date,
    verification: "a-confirmer",
    ...cells,
  };
  return listChanges(table, blank, row, grounds);
}

/** Words of a name in an id. */
const MOST_ID_WORDS = 6;

/** An id for a new row: its type, its département and its name, "lm-05-cafe-des-cimes". */
function newRowId(table: PlaceTable, { name = "", code_commune = "" }: Cells, taken: ReadonlySet<string>): string {
  const words = plainText(name).split(" ").filter(Boolean).slice(0, MOST_ID_WORDS);
  const id = [CATEGORY_FACTS[categoryOfTable(table)].idPrefix, code_commune.slice(0, 2).toLowerCase(), ...words].join(
    "-",
  );
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  return free;
}

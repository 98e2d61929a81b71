import { isSameCell } from "../../src/domain/corrections/same-writing.ts";
import type { PlaceColumn, PlaceRow } from "../../src/domain/place-columns.ts";
import type { Tables } from "../pipeline/table-columns.ts";
import { isListSource, isOfList, type ListedRow, listNumberOf, listSource } from "./official-list.ts";

export interface CellChange {
  readonly column: PlaceColumn;
  readonly before: string;
  readonly after: string;
}

/** A row that stays, with the cells to report. */
export interface RowChange {
  readonly row: PlaceRow;
  readonly cells: readonly CellChange[];
}

export interface ListUpdate {
  /** The new table, in order. */
  readonly rows: readonly PlaceRow[];
  readonly added: readonly PlaceRow[];
  /** Removed rows: those of the earlier list that the new one does not have, as they were. */
  readonly gone: readonly PlaceRow[];
  readonly changed: readonly RowChange[];
  /** Values of the list that the table does not take over, because they are unreadable or less precise. */
  readonly kept: readonly RowChange[];
  /** Values that differ in typography only: the table keeps its own, which corrections reference. */
  readonly rewritten: readonly RowChange[];
  /** Different comments: ours are written by hand. */
  readonly comments: readonly RowChange[];
  readonly unchanged: number;
  /** Rows of the list with the identifier of a row of another source. */
  readonly foreign: readonly PlaceRow[];
}

/** Columns of the list. The others are ours: kind, nature, website, season, themes, and comments, which are reworded. */
const LISTED_COLUMNS: readonly PlaceColumn[] = [
  "name",
  "format",
  "address",
  "postcode",
  "commune",
  "code_commune",
  "longitude",
  "latitude",
  "precision",
  "phone",
  "email",
  "opening_hours",
  "appointment",
  "group",
  "labelled_on",
];
const POSITION_COLUMNS: readonly PlaceColumn[] = ["longitude", "latitude", "precision"];

/**
 * Merges the official list of a day into our uncorrected table. An unchanged row keeps its date. Rows keep their order and our own columns,
 * rows of other sources are unchanged, new rows are inserted by number. A row that the list does not have any more stays, marked to be
 * confirmed, since links use its identifier; or it is removed on request.
 */
export function settleList(
  table: readonly PlaceRow[],
  listed: readonly ListedRow[],
  { date, removesGone }: { readonly date: string; readonly removesGone: boolean },
): ListUpdate {
  const inList = new Map(listed.map((one) => [one.row.id, one]));
  const own = table.filter(({ source }) => isOfList(source));
  const known = new Map(table.map((row) => [row.id, row]));
  const settled = new Map(own.map((row) => [row.id, settleRow(row, inList.get(row.id), date)]));
  const added = listed.map(({ row }) => row).filter(({ id }) => !known.has(id));
  const gone = own.filter(({ id }) => !inList.has(id));
  const leaving = new Set(removesGone ? gone.map(({ id }) => id) : []);
  const standing = table.filter(({ id }) => !leaving.has(id)).map((row) => settled.get(row.id)?.row ?? row);
  const all = [...settled.values()];
  return {
    rows: insertRows(standing, added),
    added,
    gone,
    changed: all.flatMap(({ row, changed }) => (changed.length > 0 ? [{ row, cells: changed }] : [])),
    kept: all.flatMap(({ row, kept }) => (kept.length > 0 ? [{ row, cells: kept }] : [])),
    rewritten: all.flatMap(({ row, rewritten }) => (rewritten.length > 0 ? [{ row, cells: rewritten }] : [])),
    comments: all.flatMap(({ row, comment }) => (comment === undefined ? [] : [{ row, cells: [comment] }])),
    unchanged: all.filter(({ row, changed }) => inList.has(row.id) && changed.length === 0).length,
    foreign: listed.map(({ row }) => row).filter(({ id }) => known.has(id) && !settled.has(id)),
  };
}

interface SettledRow {
  readonly row: PlaceRow;
  readonly changed: readonly CellChange[];
  readonly kept: readonly CellChange[];
  readonly rewritten: readonly CellChange[];
  readonly comment?: CellChange;
}

function settleRow(row: PlaceRow, listed: ListedRow | undefined, date: string): SettledRow {
  if (listed === undefined) {
    return { row: { ...row, verification: "a-confirmer" }, changed: [], kept: [], rewritten: [] };
  }
  const cells = LISTED_COLUMNS.map((column) => {
    return { column, before: row[column], after: listed.unread.get(column) ?? listed.row[column] };
  });
  const weighed = cells.map((cell) => ({ cell, fate: weighCell(cell, row, listed) }));
  const cellsOf = (wanted: CellFate) => weighed.flatMap(({ cell, fate }) => (fate === wanted ? [cell] : []));
  const changed = cellsOf("changed");
  const isNews = changed.length > 0 || row.verification !== "officiel";
  const comment = { column: "comment", before: row.comment, after: listed.row.comment } as const;
  return {
    row: isNews ? renewRow(row, changed, listed.row, date) : row,
    changed,
    kept: cellsOf("kept"),
    rewritten: cellsOf("rewritten"),
    ...(comment.before === comment.after ? {} : { comment }),
  };
}

type CellFate = "same" | "changed" | "kept" | "rewritten";

function weighCell(cell: CellChange, row: PlaceRow, listed: ListedRow): CellFate {
  if (cell.after === cell.before) return "same";
  if (listed.unread.has(cell.column)) return "kept";
  if (isSameCell(cell.column, cell.before, cell.after)) return "rewritten";
  if (!POSITION_COLUMNS.includes(cell.column)) return "changed";
  // The list has only the seat of the commune where we have a position in that commune.
  const isLessPrecise = listed.row.precision === "commune" && row.precision === "adresse";
  return isLessPrecise && listed.row.code_commune === row.code_commune ? "kept" : "changed";
}

function renewRow(row: PlaceRow, changed: readonly CellChange[], listed: PlaceRow, date: string): PlaceRow {
  return {
    ...row,
    ...Object.fromEntries(changed.map(({ column, after }) => [column, after])),
    source: renewSource(row.source, date),
    source_detail: listed.source_detail,
    source_date: date,
    verification: "officiel",
  };
}

function renewSource(sources: string, date: string): string {
  return sources
    .split(";")
    .map((source) => (isListSource(source) ? listSource(date) : source))
    .join(";");
}

/** Inserts each before the first row with a greater number, else at the end. */
function insertRows(standing: readonly PlaceRow[], added: readonly PlaceRow[]): readonly PlaceRow[] {
  const rows = [...standing];
  for (const row of added) {
    const number = listNumberOf(row.id) ?? Number.POSITIVE_INFINITY;
    const at = rows.findIndex(({ id }) => (listNumberOf(id) ?? Number.NEGATIVE_INFINITY) > number);
    rows.splice(at < 0 ? rows.length : at, 0, row);
  }
  return rows;
}

/** Lines of other tables, in French, to review because of changes in the list. */
export interface ReferenceReview {
  /** Corrections that the list contains now. */
  readonly spent: readonly string[];
  /** Corrections whose old value has changed. */
  readonly stale: readonly string[];
  /** Doubts about a changed cell. */
  readonly doubts: readonly string[];
  /** Lines that reference removed rows. */
  readonly toGone: readonly string[];
}

const TABLE = "france-services";

export function reviewReferences(tables: Tables, update: ListUpdate): ReferenceReview {
  const rows = new Map(update.rows.map((row) => [row.id, row]));
  const gone = new Set(update.gone.map(({ id }) => id));
  const changed = new Map(update.changed.map(({ row, cells }) => [row.id, new Set(cells.map(({ column }) => column))]));
  const { spent, stale } = reviewCorrections(tables.corrections, rows, gone);
  const doubts = tables.doubts.lines.filter(
    ({ row }) => row.table === TABLE && changed.get(row.id)?.has(row.field as PlaceColumn) === true,
  );
  return {
    spent,
    stale,
    doubts: doubts.map(({ line, row }) => `${tables.doubts.file}:${line} ${row.id}, ${row.field} : « ${row.note} »`),
    toGone: findReferencesTo(gone, tables),
  };
}

function reviewCorrections(
  { file, lines }: Tables["corrections"],
  rows: ReadonlyMap<string, PlaceRow>,
  gone: ReadonlySet<string>,
): Pick<ReferenceReview, "spent" | "stale"> {
  const spent: string[] = [];
  const stale: string[] = [];
  for (const { line, row } of lines) {
    if (row.table !== TABLE || gone.has(row.id)) continue;
    const value = rows.get(row.id)?.[row.field as PlaceColumn];
    if (value === undefined || value === row.from) continue;
    const where = `${file}:${line} ${row.id}, ${row.field}`;
    if (value === row.to) spent.push(`${where} : la liste dit maintenant « ${row.to} ». Ligne à retirer.`);
    else stale.push(`${where} : corrige « ${row.from} », mais la liste dit maintenant « ${value} ». Ligne à revoir.`);
  }
  return { spent, stale };
}

function findReferencesTo(gone: ReadonlySet<string>, { samePlace, tournees, corrections, doubts }: Tables) {
  const named = [
    ...samePlace.lines.map(({ line, row }) => ({ file: samePlace.file, line, ids: [row.id, row.other_id] })),
    ...tournees.lines.map(({ line, row }) => ({ file: tournees.file, line, ids: [row.point_id] })),
    ...[corrections, doubts].flatMap(({ file, lines }) =>
      lines.map(({ line, row }) => ({ file, line, ids: row.table === TABLE ? [row.id] : [] })),
    ),
  ];
  return named.flatMap(({ file, line, ids }) =>
    ids.filter((id) => gone.has(id)).map((id) => `${file}:${line} nomme ${id}`),
  );
}

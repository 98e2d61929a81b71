import {
  blankRow,
  type CorrectionRow,
  type DoubtRow,
  type EditableColumn,
  isBeginning,
  isEditableColumn,
  OPEN_TABLES,
  PLACE_TABLES,
  type PlaceTable,
} from "../../../domain/corrections/correction.ts";
import {
  DEPENDS_ON,
  describePlaceFault,
  findPlaceFaults,
  type PlaceFault,
  type PlaceGround,
} from "../../../domain/corrections/find-place-faults.ts";
import type { CellFault, Refusal, Refused } from "../../../domain/corrections/refusal.ts";
import { PLACE_COLUMNS, type PlaceRow } from "../../../domain/place-columns.ts";
import { cellChecker, describeCellFault } from "../check-cells.ts";
import type { TableLine, TableSchema } from "../table-schema.ts";

/** The tables of places as `npm run data` reads them: corrected, with what their rows are checked against. */
export interface PlaceTables {
  readonly rowsOf: (table: PlaceTable) => ReadonlyMap<string, PlaceRow>;
  /** Schema of the columns, data/schema/points.schema.json. */
  readonly schema: TableSchema;
  readonly groundOf: (table: PlaceTable) => PlaceGround;
}

/** A row before and after its changes; `before` is undefined for a new one. */
export interface ChangedRow {
  readonly table: PlaceTable;
  readonly before: PlaceRow | undefined;
  readonly after: PlaceRow;
  readonly changes: readonly CorrectionRow[];
}

export interface SettledChanges {
  /** Rows with at least one change, those with refused changes included. */
  readonly rows: readonly ChangedRow[];
  readonly refused: readonly Refused<CorrectionRow>[];
}

type Line = TableLine<keyof CorrectionRow>;
type Group = readonly [Line, ...Line[]];

/** Makes changes row by row, and lists those refused: unknown row, other value than `from`, or a new fault. */
export function settleChanges(lines: readonly Line[], tables: PlaceTables): SettledChanges {
  const faultOf = createCellCheck(tables.schema);
  const groups = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const key = `${line.row.table}\n${line.row.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  const settled = [...groups.values()].map((group) => settleRow(group, tables, faultOf));
  return {
    rows: settled.flatMap(({ row }) => row ?? []),
    refused: settled.flatMap(({ refused }) => refused),
  };
}

/** Lists the doubts that cannot be added: about unknown rows, or about a cell that has one. */
export function refuseDoubts(
  lines: readonly TableLine<keyof DoubtRow>[],
  known: readonly DoubtRow[],
  tables: PlaceTables,
): readonly Refused<DoubtRow>[] {
  const keyOf = ({ table, id, field }: DoubtRow) => JSON.stringify([table, id, field]);
  const noted = new Set(known.map(keyOf));
  return lines.flatMap(({ line, row }) => {
    const isUnknown = !isPlaceTable(row.table) || !tables.rowsOf(row.table).has(row.id);
    if (!isUnknown && !noted.has(keyOf(row))) {
      noted.add(keyOf(row));
      return [];
    }
    const refusal: Refusal = { kind: isUnknown ? "row-unknown" : "doubted" };
    return [{ change: row, line, field: "id", value: row.id, refusal }];
  });
}

/** Lists what is wrong with a row: cells that violate the schema, then faults of the whole row. Faults that it had before are left out. */
export function checkRow(
  table: PlaceTable,
  before: PlaceRow | undefined,
  after: PlaceRow,
  tables: PlaceTables,
): readonly { readonly field: string; readonly refusal: Refusal }[] {
  const faultOf = createCellCheck(tables.schema);
  const cells = PLACE_COLUMNS.filter((column) => before === undefined || before[column] !== after[column]).flatMap(
    (field) => {
      const fault = faultOf(field, after[field]);
      return fault === undefined ? [] : [{ field, refusal: { kind: "cell", fault } as const }];
    },
  );
  const told = new Set<string>(cells.map(({ field }) => field));
  const places = newFaults(before, after, tables.groundOf(table))
    .filter(({ field }) => !told.has(field))
    .map((fault) => ({ field: fault.field, refusal: { kind: "place", fault } as const }));
  return [...cells, ...places];
}

function isPlaceTable(name: string): name is PlaceTable {
  return PLACE_TABLES.some((table) => table === name);
}

type CellCheck = (field: string, value: string) => CellFault | undefined;

function createCellCheck({ fields }: TableSchema): CellCheck {
  const checkers = new Map(fields.map((field) => [field.name, cellChecker(field)]));
  return (field, value) => checkers.get(field)?.(value);
}

interface SettledRow {
  readonly row: ChangedRow | undefined;
  readonly refused: readonly Refused<CorrectionRow>[];
}

function settleRow(group: Group, tables: PlaceTables, faultOf: CellCheck): SettledRow {
  const [{ row: named }] = group;
  const beginning = group.find(({ row }) => isBeginning(row));
  if (beginning !== undefined) {
    const refusal = refuseBeginning(beginning.row, tables);
    if (refusal !== undefined) return { row: undefined, refused: [refuse(beginning, "id", named.id, refusal)] };
  }
  const { table, id } = named;
  const before = isPlaceTable(table) ? tables.rowsOf(table).get(id) : undefined;
  if (!isPlaceTable(table) || (before === undefined && beginning === undefined)) {
    return { row: undefined, refused: group.map((line) => refuse(line, "id", id, { kind: "row-unknown" })) };
  }
  const start = before ?? blankRow(table, id);
  const { after, made, refused } = makeChanges(start, group, beginning, faultOf);
  const refusedFields = new Set(refused.map(({ field }) => field));
  const broken = checkRow(table, before, after, tables)
    .filter(({ field }) => !refusedFields.has(field))
    .map(({ field, refusal }) => refuse(causeOf(field, group), field, after[field as keyof PlaceRow], refusal));
  return { row: { table, before, after, changes: made }, refused: [...refused, ...broken] };
}

/** Makes the changes of a row that find the value they expect. */
function makeChanges(start: PlaceRow, group: Group, beginning: Line | undefined, faultOf: CellCheck) {
  let after = start;
  const made: CorrectionRow[] = [];
  const refused: Refused<CorrectionRow>[] = [];
  for (const line of group) {
    const { row } = line;
    const refusal = line === beginning ? undefined : refuseCell(row, after, faultOf);
    if (refusal !== undefined) {
      refused.push(refuse(line, row.field, refusal.kind === "cell" ? row.to : row.from, refusal));
      continue;
    }
    if (line !== beginning) after = { ...after, [row.field]: row.to };
    made.push(row);
  }
  return { after, made, refused };
}

function refuse({ line, row }: Line, field: string, value: string, refusal: Refusal): Refused<CorrectionRow> {
  return { change: row, line, field, value, refusal };
}

function refuseBeginning({ table, id, to }: CorrectionRow, { rowsOf }: PlaceTables): Refusal | undefined {
  if (!OPEN_TABLES.some((open) => open === table)) return { kind: "closed-table" };
  if (to !== id) return { kind: "stale", found: id };
  return PLACE_TABLES.some((one) => rowsOf(one).has(id)) ? { kind: "id-taken" } : undefined;
}

function refuseCell({ field, from, to }: CorrectionRow, row: PlaceRow, faultOf: CellCheck): Refusal | undefined {
  if (!isEditableColumn(field)) return { kind: "field-unknown" };
  const found = row[field];
  if (found !== from) return found === to ? { kind: "done" } : { kind: "stale", found };
  const fault = faultOf(field, to);
  return fault === undefined ? undefined : { kind: "cell", fault };
}

/** The change that causes a fault of a column: of the column itself, else of one that it depends on, else the first. */
function causeOf(field: string, group: Group): Line {
  const causes: readonly string[] = DEPENDS_ON[field as EditableColumn] ?? [];
  const own = group.find(({ row }) => row.field === field);
  return own ?? group.find(({ row }) => causes.includes(row.field)) ?? group[0];
}

function newFaults(before: PlaceRow | undefined, after: PlaceRow, ground: PlaceGround): readonly PlaceFault[] {
  const known = new Set(
    (before === undefined ? [] : findPlaceFaults(before, ground)).map((fault) => JSON.stringify(fault)),
  );
  return findPlaceFaults(after, ground).filter((fault) => !known.has(JSON.stringify(fault)));
}

/** A refusal in French, the same in the page and in `npm run data:apply`: what is wrong and what to do. */
export function describeRefusal(refusal: Refusal): string {
  switch (refusal.kind) {
    case "row-unknown":
      return "aucune ligne de ce nom dans la table : vérifiez l'identifiant et la table";
    case "field-unknown":
      return "pas une colonne que l'on corrige : voyez data/schema/points.schema.json";
    case "stale":
      return `la table contient « ${refusal.found} » : vérifiez laquelle des valeurs est bonne, puis refaites la correction`;
    case "done":
      return "déjà fait : la table contient la nouvelle valeur, retirez cette ligne";
    case "id-taken":
      return "identifiant déjà pris : donnez-en un autre à ce nouveau lieu";
    case "closed-table":
      return "cette table suit la liste officielle : un lieu s'y ajoute par npm run data:update";
    case "doubted":
      return "il y a déjà une note sur cette colonne : réunissez-les dans data/corrections/doubts.csv";
    case "cell":
      return describeCellFault(refusal.fault);
    case "place":
      return describePlaceFault(refusal.fault);
  }
}

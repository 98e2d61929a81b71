import {
  blankRow,
  CORRECTION_COLUMNS,
  type CorrectionRow,
  type EditableColumn,
  isNewPlace,
  OPEN_TABLES,
  PLACE_TABLES,
  type PlaceTable,
} from "../../domain/corrections/correction.ts";
import { findRowFaults, type PlaceGround } from "../../domain/corrections/find-row-faults.ts";
import { PLACE_COLUMNS, type PlaceRow } from "../../domain/place-columns.ts";
import { cellChecker } from "./check-cells.ts";
import type { TableLine, TableSchema } from "./table-schema.ts";
import { writeTable } from "./write-table.ts";

/** Writes changes as a CSV file for spreadsheets and `npm run data:apply`. `readTable` reads it, with no further columns. */
export function writeCorrectionFile(changes: readonly CorrectionRow[]): string {
  const rows = changes.map((change) => CORRECTION_COLUMNS.map((column) => change[column]));
  return writeTable({ columns: CORRECTION_COLUMNS, rows }, ",");
}

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

/** Why a line cannot be applied, in French: what is wrong and what to do. The field may be another one of the row. */
export interface RefusedLine extends TableLine<keyof CorrectionRow> {
  readonly field: string;
  readonly value: string;
  readonly reason: string;
}

interface SettledChanges {
  /** Rows with at least one change, those with refused changes included. */
  readonly rows: readonly ChangedRow[];
  readonly refused: readonly RefusedLine[];
}

type Line = TableLine<keyof CorrectionRow>;
type Group = readonly [Line, ...Line[]];

/**
 * Applies the lines of a correction file row by row, and lists those refused: unknown row, other value than `from`, or a new fault.
 * @param lines without those that violate the schema of the file
 */
export function settleChanges(lines: readonly Line[], tables: PlaceTables): SettledChanges {
  const groups = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const key = `${line.row.table}\n${line.row.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  const settled = [...groups.values()].map((group) => settleRow(group, tables));
  return { rows: settled.flatMap(({ rows }) => rows), refused: settled.flatMap(({ refused }) => refused) };
}

function settleRow(group: Group, tables: PlaceTables): SettledChanges {
  const [first] = group;
  const { id } = first.row;
  // The schema of the file admits names of tables only.
  const table = first.row.table as PlaceTable;
  const before = tables.rowsOf(table).get(id);
  const reason = refuseRow(group, before, tables);
  if (reason !== undefined) return { rows: [], refused: [{ ...first, field: "id", value: id, reason }] };
  const refused: RefusedLine[] = [];
  const changes: CorrectionRow[] = [];
  let after = before ?? blankRow(table, id);
  for (const line of group) {
    const { field, from, to } = line.row;
    const found = after[field as EditableColumn];
    if (found === from) {
      after = { ...after, [field]: to };
      changes.push(line.row);
    } else {
      refused.push({ ...line, field, value: from, reason: found === to ? DONE : stale(found) });
    }
  }
  const faults = findNewFaults(table, before, after, tables)
    .filter(({ field }) => !refused.some((line) => line.field === field))
    .map((fault) => ({ ...(group.find(({ row }) => row.field === fault.field) ?? first), ...fault }));
  return { rows: [{ table, before, after, changes }], refused: [...refused, ...faults] };
}

const DONE = "déjà fait : la table contient la nouvelle valeur, retirez cette ligne";

function stale(found: string): string {
  return `la table contient « ${found} » : vérifiez laquelle des valeurs est bonne, puis refaites la correction`;
}

/** Why none of the lines of a row can be applied. */
function refuseRow(group: Group, before: PlaceRow | undefined, { rowsOf }: PlaceTables): string | undefined {
  const [{ row }] = group;
  if (!isNewPlace(group.map((line) => line.row)))
    return before === undefined
      ? "aucune ligne de ce nom dans la table : vérifiez l'identifiant et la table"
      : undefined;
  if (!OPEN_TABLES.some((open) => open === row.table))
    return "cette table suit la liste officielle : un lieu s'y ajoute par npm run data:update";
  return PLACE_TABLES.some((table) => rowsOf(table).has(row.id))
    ? "identifiant déjà pris : donnez-en un autre à ce nouveau lieu"
    : undefined;
}

type CellFault = Pick<RefusedLine, "field" | "value" | "reason">;

/** Changed cells that violate the schema, then faults of the whole row in other cells. Faults that it had before are left out. */
function findNewFaults(
  table: PlaceTable,
  before: PlaceRow | undefined,
  after: PlaceRow,
  { schema, groundOf }: PlaceTables,
): readonly CellFault[] {
  const cells = PLACE_COLUMNS.flatMap((column): readonly CellFault[] => {
    const value = after[column];
    const field = schema.fields.find(({ name }) => name === column);
    const reason = field === undefined || before?.[column] === value ? undefined : cellChecker(field)(value);
    return reason === undefined ? [] : [{ field: column, value, reason }];
  });
  const known = before === undefined ? [] : findRowFaults(before, groundOf(table));
  const isNew = ({ field, reason }: CellFault) =>
    !cells.some((cell) => cell.field === field) &&
    !known.some((fault) => fault.field === field && fault.reason === reason);
  return [...cells, ...findRowFaults(after, groundOf(table)).filter(isNew)];
}

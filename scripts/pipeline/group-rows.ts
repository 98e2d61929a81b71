import type { Problem } from "../../src/data/csv/problem.ts";
import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { PlaceRow } from "./read-place-row.ts";
import type { ColumnOf } from "./table-columns.ts";

export interface GroupedRows {
  /** The rows of each place, in the order of the tables. */
  readonly groups: readonly (readonly [PlaceRow, ...PlaceRow[]])[];
  readonly problems: readonly Problem[];
}

/**
 * Groups the rows that data/points/same-place.csv declares to be one place.
 * @param absent identifiers of existing rows that could not be read, and of closed places: references to them are valid
 */
export function groupRows(
  rows: readonly PlaceRow[],
  samePlace: ReadTable<ColumnOf<"samePlace">>,
  absent: ReadonlySet<string> = new Set(),
): GroupedRows {
  const known = new Set([...rows.map(({ record }) => record.id), ...absent]);
  const rootOf = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { line, row } of samePlace.lines) {
    for (const field of ["id", "other_id"] as const) {
      if (known.has(row[field])) continue;
      problems.push({ file: samePlace.file, line, field, value: row[field], reason: "aucun lieu de ce nom" });
    }
    if (row.decision === "meme-lieu") rootOf.set(findRoot(rootOf, row.id), findRoot(rootOf, row.other_id));
  }
  const groups = new Map<string, [PlaceRow, ...PlaceRow[]]>();
  for (const row of rows) {
    const root = findRoot(rootOf, row.record.id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [row]);
    else group.push(row);
  }
  return { groups: [...groups.values()], problems };
}

function findRoot(rootOf: ReadonlyMap<string, string>, id: string): string {
  let root = id;
  for (let next = rootOf.get(root); next !== undefined && next !== root; next = rootOf.get(root)) root = next;
  return root;
}

import { COLUMN_VALUES } from "./column-values.ts";
import type { TableSort } from "./table-columns.ts";
import type { TerritoryRow } from "./territory-row.ts";

/** Names are French in every language of the page. */
const byName = new Intl.Collator("fr");

/** Sorts rows by a column; equal ones by name, then code. Missing and infinite values come last in both directions. */
export function sortRows(rows: readonly TerritoryRow[], { column, isDescending }: TableSort): readonly TerritoryRow[] {
  const sign = isDescending ? -1 : 1;
  if (column === "nom") return [...rows].sort((a, b) => sign * compareNames(a, b));
  const { numberOf } = COLUMN_VALUES[column];
  return rows
    .map((row) => ({ row, value: numberOf(row) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => compareValues(a.value, b.value, sign) || compareNames(a.row, b.row))
    .map(({ row }) => row);
}

function compareValues(a: number, b: number, sign: 1 | -1): number {
  if (a === b) return 0;
  if (!Number.isFinite(a)) return 1;
  return Number.isFinite(b) ? sign * (a - b) : -1;
}

function compareNames(a: TerritoryRow, b: TerritoryRow): number {
  return byName.compare(a.label, b.label) || (a.key < b.key ? -1 : 1);
}

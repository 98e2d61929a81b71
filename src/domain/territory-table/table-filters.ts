import { COLUMN_VALUES } from "./column-values.ts";
import type { OptionalColumn } from "./table-columns.ts";
import type { TerritoryRow } from "./territory-row.ts";

/** Conditions on the rows of the table of territories, besides names: all of them hold for a shown row. */
export interface TableFilters {
  /** EPCI of the shown communes; undefined for any. */
  readonly codeEpci: string | undefined;
  /** Rank of the class of the shown communes on the access map; undefined for any. */
  readonly classRank: number | undefined;
  readonly limits: readonly ColumnLimit[];
}

/** Least and greatest value of a column, as the table writes them: shares in per cent. Undefined for no limit. */
export interface ColumnLimit {
  readonly column: OptionalColumn;
  readonly least: number | undefined;
  readonly most: number | undefined;
}

export const NO_TABLE_FILTERS: TableFilters = { codeEpci: undefined, classRank: undefined, limits: [] };

/** Number of conditions in force. */
export function countFilters({ codeEpci, classRank, limits }: TableFilters): number {
  return [codeEpci, classRank].filter((one) => one !== undefined).length + limits.filter(isInForce).length;
}

/**
 * Rows whose columns are within all limits, in their order. Without a way to a place a cost is greater than any; a row without a value is
 * within no limit.
 */
export function rowsWithinLimits(
  rows: readonly TerritoryRow[],
  limits: readonly ColumnLimit[],
): readonly TerritoryRow[] {
  const asked = limits.filter(isInForce);
  return asked.length === 0 ? rows : rows.filter((row) => asked.every((limit) => isWithin(row, limit)));
}

function isInForce({ least, most }: ColumnLimit): boolean {
  return least !== undefined || most !== undefined;
}

function isWithin(row: TerritoryRow, { column, least, most }: ColumnLimit): boolean {
  const { numberOf, unit } = COLUMN_VALUES[column];
  const own = numberOf(row);
  if (own === undefined) return false;
  const value = unit === "share" || unit === "share-range" ? inPercent(own) : own;
  return value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY);
}

/** To one decimal, as the table writes it, so that "95,0 %" is at least 95. */
function inPercent(share: number): number {
  return Math.round(1000 * share) / 10;
}

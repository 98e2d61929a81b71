import { COLUMN_VALUES, type ColumnUnit } from "../../../domain/territory-table/column-values.ts";
import type { OptionalColumn } from "../../../domain/territory-table/table-columns.ts";

/** Widths in rem, so that they grow with the font size. */
const WIDTHS_REM: Readonly<Record<ColumnUnit, number>> = {
  count: 5.125,
  "per-10000": 5.5,
  share: 5,
  coverage: 5.75,
  "share-range": 4.625,
  cost: 6.25,
  farthest: 9,
};
/**
 * Least width of the name column: beside at most two columns of figures in a window of 320 px; beside more of them, without breaking long
 * words.
 */
const LEAST_NAME_REM = { few: 5.75, many: 7 } as const;
const FEW_COLUMNS = 2;

export function columnWidthRem(column: OptionalColumn): number {
  return WIDTHS_REM[COLUMN_VALUES[column].unit];
}

/** CSS class of the cells of a column. */
export function columnClass(column: OptionalColumn): string | undefined {
  const { unit } = COLUMN_VALUES[column];
  // Text is left-aligned.
  if (unit === "farthest" || unit === "coverage") return undefined;
  return unit === "share-range" ? "number range" : "number";
}

/** Least width of the table; in a narrower panel it scrolls sideways. */
export function leastTableWidthRem(columns: readonly OptionalColumn[]): number {
  const nameRem = columns.length > FEW_COLUMNS ? LEAST_NAME_REM.many : LEAST_NAME_REM.few;
  return columns.reduce<number>((sum, column) => sum + columnWidthRem(column), nameRem);
}

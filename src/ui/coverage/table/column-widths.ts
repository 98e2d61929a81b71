import { COLUMN_VALUES, type ColumnUnit } from "../../../domain/territory-table/column-values.ts";
import type { FigureColumn } from "../../../domain/territory-table/table-columns.ts";

/** Widths in rem, so that they grow with the font size. */
const WIDTHS_REM: Readonly<Record<ColumnUnit, number>> = {
  count: 5.125,
  share: 5,
  cost: 6.25,
};
/**
 * Least width of the name column: beside at most two columns of figures in a window of 320 px; beside more of them, without breaking long
 * words.
 */
const LEAST_NAME_REM = { few: 5.75, many: 7 } as const;
const FEW_COLUMNS = 2;

export function columnWidthRem(column: FigureColumn): number {
  return WIDTHS_REM[COLUMN_VALUES[column].unit];
}

/** Least width of the table; in a narrower panel it scrolls sideways. */
export function leastTableWidthRem(columns: readonly FigureColumn[]): number {
  const nameRem = columns.length > FEW_COLUMNS ? LEAST_NAME_REM.many : LEAST_NAME_REM.few;
  return columns.reduce<number>((sum, column) => sum + columnWidthRem(column), nameRem);
}

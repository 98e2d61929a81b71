import { COLUMN_VALUES, type ColumnUnit } from "../../../domain/territory-table/column-values.ts";
import type { OptionalColumn } from "../../../domain/territory-table/table-columns.ts";

/** In rem, so that they grow with the letters; two columns of figures fit beside the name in a window of 320 pixels. */
const WIDTHS_REM: Readonly<Record<ColumnUnit, number>> = {
  count: 5.5,
  "per-10000": 5.5,
  share: 5.5,
  cost: 6,
  farthest: 9,
};
const LEAST_NAME_REM = 5.75;

export function columnWidthRem(column: OptionalColumn): number {
  return WIDTHS_REM[COLUMN_VALUES[column].unit];
}

/** Below this the table scrolls sideways. */
export function leastTableWidthRem(columns: readonly OptionalColumn[]): number {
  return columns.reduce((sum, column) => sum + columnWidthRem(column), LEAST_NAME_REM);
}

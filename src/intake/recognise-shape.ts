import type { IntakeShape } from "../domain/intake/column-mapping.ts";
import { POINT_COLUMNS } from "../domain/point-columns.ts";
import { columnKey } from "./column-key.ts";
import { NATIONAL_NEEDS } from "./national-columns.ts";

/** The format of a table by its columns, in any order and with any others. */
export function recogniseShape(columns: readonly string[]): IntakeShape {
  const keys = new Set(columns.map(columnKey));
  if (NATIONAL_NEEDS.every((column) => keys.has(column))) return "national-list";
  return POINT_COLUMNS.every((column) => keys.has(column)) ? "points-table" : "free-table";
}

import type { ImportShape } from "../../domain/import/column-mapping.ts";
import { MEDIATION_NEEDS } from "../../domain/mediation/mediation-schema.ts";
import { PLACE_COLUMNS } from "../../domain/place-columns.ts";
import { columnKey } from "./column-key.ts";
import { NATIONAL_NEEDS } from "./national-columns.ts";

/** The format of a table by its columns, in any order and with any others. */
export function recogniseShape(columns: readonly string[]): ImportShape {
  const keys = new Set(columns.map(columnKey));
  if (NATIONAL_NEEDS.every((column) => keys.has(column))) return "national-list";
  if (MEDIATION_NEEDS.every((column) => keys.has(column))) return "mediation";
  return PLACE_COLUMNS.every((column) => keys.has(column)) ? "points-table" : "free-table";
}

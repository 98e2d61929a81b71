import { checkCells } from "../../src/data/csv/check-cells.ts";
import type { Problem } from "../../src/data/csv/problem.ts";
import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { TableSchema } from "../../src/data/csv/table-schema.ts";
import type { ColumnOf } from "./table-columns.ts";

/**
 * Lists corrected values that violate the schema of their column. Tables are validated before the corrections, so that an invalid one would
 * go unnoticed: "itinérant" for "itinerant" would lose the place.
 */
export function checkCorrections(
  corrections: ReadTable<ColumnOf<"corrections">>,
  corrected: TableSchema,
): readonly Problem[] {
  return corrections.lines.flatMap(({ line, row }) => {
    const field = corrected.fields.find(({ name }) => name === row.field);
    if (field === undefined) return [];
    const schema = { name: corrected.name, title: corrected.title, fields: [field] };
    return checkCells(corrections.file, [{ line, row: { [field.name]: row.to } }], schema);
  });
}

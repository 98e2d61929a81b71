import { FURTHER_COLUMNS } from "../domain/export/further-columns.ts";
import type { ColumnMapping } from "../domain/import/column-mapping.ts";
import type { SourceRow } from "../domain/import/source-table.ts";
import type { KeptCell } from "../domain/place.ts";
import { unguardText } from "../tables/guard-text.ts";
import { columnKey } from "./column-key.ts";
import { findExportColumns } from "./export-row.ts";
import { cleanText } from "./import-row.ts";
import { KEPT_BESIDE_THEIR_FIELD, READ_INTO_OTHERS } from "./mediation-row.ts";
import { recogniseShape } from "./recognise-shape.ts";

/**
 * Returns a function that gives the texts of a row in the columns without a field of ours, to be given back at export. Columns without a name
 * are dropped, and so are those of the official list, whose form has a column for all of them; a repeated name gets its number.
 */
export function createKeeper(
  columns: readonly string[],
  mapping: ColumnMapping,
): (row: SourceRow) => readonly KeptCell[] {
  const isKept = keptColumns(columns, mapping);
  const names = new Map<string, number>();
  for (const [rank, name] of columns.entries()) {
    if (name !== "" && isKept(name, rank)) names.set(names.has(name) ? `${name} (${rank + 1})` : name, rank);
  }
  const kept = [...names];
  return ({ cells }) =>
    kept.flatMap(([name, rank]) => {
      const text = cleanText(unguardText(cells[rank] ?? "")).trim();
      return text === "" ? [] : [[name, text] as const];
    });
}

function keptColumns(columns: readonly string[], mapping: ColumnMapping): (name: string, rank: number) => boolean {
  const isUnmapped = (_: string, rank: number) => mapping[rank] === undefined;
  const isAmong = (names: readonly string[], name: string) => names.includes(columnKey(name));
  switch (recogniseShape(columns)) {
    case "national-list":
      return () => false;
    case "mediation":
      return (name, rank) =>
        isAmong(KEPT_BESIDE_THEIR_FIELD, name) || (isUnmapped(name, rank) && !isAmong(READ_INTO_OTHERS, name));
    case "points-table": {
      const isExport = findExportColumns(columns) !== undefined;
      return (name, rank) => isUnmapped(name, rank) && !(isExport && isAmong(FURTHER_COLUMNS, name));
    }
    case "free-table":
      return isUnmapped;
  }
}

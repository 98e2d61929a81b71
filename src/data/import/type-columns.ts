import type { SourceRow, SourceTable, TypeColumn } from "../../domain/import/read-file.ts";
import { plainText } from "../../domain/text.ts";
import { readCategory } from "./vocabulary.ts";

/** A column of more different values names places, not their types. */
const MOST_VALUES = 20;

/** The columns that may tell the types of the places: at most `MOST_VALUES` different values; those with types of ours first. */
export function findTypeColumns({ columns, rows }: SourceTable): readonly TypeColumn[] {
  const found = columns
    .map((_, column): TypeColumn => ({ column, values: valuesOf(column, rows) }))
    .filter(({ values }) => values.length > 0 && values.length <= MOST_VALUES);
  const hasTypes = ({ values }: TypeColumn) => values.some(({ type }) => type !== undefined);
  return [...found.filter(hasTypes), ...found.filter((one) => !hasTypes(one))];
}

/** The different values of a column, at most one more than `MOST_VALUES`. */
function valuesOf(column: number, rows: readonly SourceRow[]): TypeColumn["values"] {
  const counts = new Map<string, { readonly text: string; rows: number }>();
  for (const { cells } of rows) {
    const text = cells[column]?.trim() ?? "";
    const key = plainText(text);
    const value = counts.get(key) ?? { text, rows: 0 };
    value.rows += 1;
    if (key !== "") counts.set(key, value);
    if (counts.size > MOST_VALUES) break;
  }
  return [...counts.values()]
    .sort((a, b) => b.rows - a.rows)
    .map((value) => ({ ...value, type: readCategory(value.text) }));
}

import type { ColumnMapping, ImportField } from "./column-mapping.ts";

/**
 * Sets the field of a column, given by its rank, or none. A field belongs to one column at most: it moves from its
 * former column, whose rank is returned.
 */
export function chooseField(
  mapping: ColumnMapping,
  column: number,
  field: ImportField | undefined,
): { readonly mapping: ColumnMapping; readonly movedFrom: number | undefined } {
  const before = field === undefined ? -1 : mapping.indexOf(field);
  const movedFrom = before === -1 || before === column ? undefined : before;
  return {
    mapping: mapping.map((other, rank) => (rank === column ? field : rank === movedFrom ? undefined : other)),
    movedFrom,
  };
}

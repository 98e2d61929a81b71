import type { ColumnMapping, IntakeField } from "./column-mapping.ts";

/**
 * The mapping once a column, by its rank, is said to be a field, or nothing. A field stands for one column at most: one that
 * another column was moves from it, whose rank is told.
 */
export function chooseField(
  mapping: ColumnMapping,
  column: number,
  field: IntakeField | undefined,
): { readonly mapping: ColumnMapping; readonly movedFrom: number | undefined } {
  const before = field === undefined ? -1 : mapping.indexOf(field);
  const movedFrom = before === -1 || before === column ? undefined : before;
  return {
    mapping: mapping.map((other, rank) => (rank === column ? field : rank === movedFrom ? undefined : other)),
    movedFrom,
  };
}

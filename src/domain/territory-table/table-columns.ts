/** Columns of the table of territories, in display order, with their names in links. */
export const TABLE_COLUMNS = [
  "nom",
  "population",
  "communes",
  "lieux",
  "densite",
  "desservis",
  "non-desservis",
  "desserte",
  "part-avant",
  "part",
  "fourchette",
  "gagnes",
  "moyenne",
  "mediane",
  "eloignee",
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Columns that a person can hide: all except the name. */
export type OptionalColumn = Exclude<TableColumn, "nom">;

export interface TableSort {
  readonly column: TableColumn;
  readonly isDescending: boolean;
}

/** Parses the name of a column; undefined for other texts. */
export function parseTableColumn(text: string): TableColumn | undefined {
  return TABLE_COLUMNS.find((column) => column === text);
}

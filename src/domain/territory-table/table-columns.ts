/** Columns of the table of territories, in display order, with their names in links. */
export const TABLE_COLUMNS = ["nom", "non-desservis", "part-avant", "part", "gagnes", "moyenne"] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** All except the name. */
export type FigureColumn = Exclude<TableColumn, "nom">;

export interface TableSort {
  readonly column: TableColumn;
  readonly isDescending: boolean;
}

/** Parses the name of a column; undefined for other texts. */
export function parseTableColumn(text: string): TableColumn | undefined {
  return TABLE_COLUMNS.find((column) => column === text);
}

/** What the table of territories can show, in the order in which its columns stand; named as links name them. */
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

/** The columns that a person can leave out: without its name a row says nothing. */
export type OptionalColumn = Exclude<TableColumn, "nom">;

export interface TableSort {
  readonly column: TableColumn;
  readonly isDescending: boolean;
}

/** The column of a name; undefined when none bears it. */
export function parseTableColumn(text: string): TableColumn | undefined {
  return TABLE_COLUMNS.find((column) => column === text);
}

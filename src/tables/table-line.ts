/** One line of a table: every cell is text, a column that is not of the table does not compile. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

export interface TableLine<Column extends string> {
  readonly line: number;
  readonly row: Row<Column>;
}

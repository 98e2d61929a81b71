/** One row of a table: every cell is text; the type allows only the columns of the table. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

export interface TableLine<Column extends string> {
  readonly line: number;
  readonly row: Row<Column>;
}

/** Text and numbers are written as they are; undefined is an empty cell. */
export type Cell = string | number | undefined;

/** A table in the form of a file: every row has a cell for each column, in their order. */
export interface FlatTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column<Thing> {
  readonly name: string;
  readonly of: (thing: Thing) => Cell;
}

export function toFlatTable<Thing>(columns: readonly Column<Thing>[], things: readonly Thing[]): FlatTable {
  return {
    columns: columns.map(({ name }) => name),
    rows: things.map((thing) => columns.map(({ of }) => of(thing))),
  };
}

/** Rounds to `decimals` decimals; undefined for a number that is not finite: no way leads to a place. */
export function rounded(value: number | undefined, decimals: number): number | undefined {
  return value === undefined || !Number.isFinite(value) ? undefined : Number(value.toFixed(decimals));
}

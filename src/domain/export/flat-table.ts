/** Text is copied as it is, a number is written as one, undefined leaves the cell empty. */
export type Cell = string | number | undefined;

/** A table as a file holds it: every row has a cell for each column, in their order. */
export interface FlatTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column of an exported table, and what each thing that is exported has in it. */
export interface Column<Thing> {
  readonly name: string;
  readonly of: (thing: Thing) => Cell;
}

/** The table of some things, one row for each, in their order. */
export function toFlatTable<Thing>(columns: readonly Column<Thing>[], things: readonly Thing[]): FlatTable {
  return {
    columns: columns.map(({ name }) => name),
    rows: things.map((thing) => columns.map(({ of }) => of(thing))),
  };
}

/** The same cells as the properties of a GeoJSON feature; null, as GIS expect it, where a table leaves the cell empty. */
export function toProperties<Thing>(
  columns: readonly Column<Thing>[],
  thing: Thing,
): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(columns.map(({ name, of }) => [name, of(thing) ?? null]));
}

/** Rounds to so many decimals; undefined where there is no finite number: no way leads to a place. */
export function rounded(value: number | undefined, decimals: number): number | undefined {
  return value === undefined || !Number.isFinite(value) ? undefined : Number(value.toFixed(decimals));
}

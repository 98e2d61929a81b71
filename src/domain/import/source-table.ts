/** A row of a file: texts, "" for missing values. */
export interface SourceRow {
  /** Line of a table, or rank of a feature from 1. */
  readonly line: number;
  /** One per column. */
  readonly cells: readonly string[];
}

/** An imported file as a table: a CSV, or GeoJSON points with their properties as columns. */
export interface SourceTable {
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
}

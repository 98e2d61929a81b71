/** A row of a file that a person brings: text, "" where the file has nothing. */
export interface SourceRow {
  /** Where the file has it: the line of a table, the rank of a feature from 1. */
  readonly line: number;
  /** As many as the table has columns. */
  readonly cells: readonly string[];
}

/** Any file that is brought, as a table: a CSV, or GeoJSON points whose properties are its columns. */
export interface SourceTable {
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
}

import type { IntakeShape } from "./column-mapping.ts";
import type { SourceRow } from "./source-table.ts";

export const ENCODINGS = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;
/** By the labels of the Encoding Standard. */
export type FileEncoding = (typeof ENCODINGS)[number];

/** What a file is, once it has been read: its rows stay with the reader, that holds as many as there may be. */
export interface ReadFile {
  readonly name: string;
  readonly format: "csv" | "geojson";
  readonly encoding: FileEncoding;
  /** Of a CSV: a comma, a semicolon, a tab, a vertical bar; "" of GeoJSON. */
  readonly separator: string;
  readonly shape: IntakeShape;
  /** As the file has them: a name may be "" or stand twice. */
  readonly columns: readonly string[];
  /** Ranks of the columns that a table taken away from the page has beyond ours and that are read back as they stand. */
  readonly takenBack: readonly number[];
  /** All that the file has, those that the reader could not take included. */
  readonly rows: number;
  /** The first rows, to look at. */
  readonly preview: readonly SourceRow[];
}

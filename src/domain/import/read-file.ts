import type { PlaceType } from "../place.ts";
import type { ImportShape } from "./column-mapping.ts";
import type { SourceRow } from "./source-table.ts";

export const ENCODINGS = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;
/** Labels of the Encoding Standard. */
export type FileEncoding = (typeof ENCODINGS)[number];

/** A sheet of a workbook that holds a table. */
export interface SheetName {
  readonly name: string;
  /** Number of rows below the header. */
  readonly rows: number;
}

/** A column that may tell the types of the places. */
export interface TypeColumn {
  /** Rank of the column. */
  readonly column: number;
  /** Its different values, the most frequent first; `type`: what it is among ours, undefined when it is none. */
  readonly values: readonly { readonly text: string; readonly rows: number; readonly type: PlaceType | undefined }[];
}

/** A file after reading; its rows stay in the worker. */
export interface ReadFile {
  readonly name: string;
  /** Path of the table in a ZIP archive; "" unless the file is one. */
  readonly member: string;
  readonly format: "csv" | "geojson" | "xlsx";
  /** Undefined for a workbook, which has no choice of encodings. */
  readonly encoding: FileEncoding | undefined;
  /** Of a CSV: a comma, a semicolon, a tab, a vertical bar; "" for GeoJSON and workbooks. */
  readonly separator: string;
  /** Name of the sheet that was read; "" unless the file is a workbook. */
  readonly sheet: string;
  /** The sheets of a workbook that hold a table. */
  readonly sheets: readonly SheetName[];
  readonly shape: ImportShape;
  /** As in the file: names may be empty or repeated. */
  readonly columns: readonly string[];
  /** Ranks of the columns that our own exports add, which are read back as they are. */
  readonly ownColumns: readonly number[];
  /** All rows of the file, including rejected ones. */
  readonly rows: number;
  /** First rows, for display. */
  readonly preview: readonly SourceRow[];
  /** The columns that may tell the types of the places: those with few different values. */
  readonly typeColumns: readonly TypeColumn[];
}

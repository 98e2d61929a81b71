import type { PlaceType } from "../category.ts";
import { isDate, writeDate } from "../opening-hours/paris-moment.ts";

/** Labels of the Encoding Standard. */
export type FileEncoding = "utf-8" | "windows-1252" | "utf-16le" | "utf-16be";

/** A column that may tell the types of the places. */
export interface TypeColumn {
  readonly column: number;
  /** Its different values, the most frequent first; `type`: what it is among ours, undefined when it is none. */
  readonly values: readonly { readonly text: string; readonly rows: number; readonly type: PlaceType | undefined }[];
}

/** A file after reading; its rows stay in the worker. */
export interface ReadFile {
  readonly name: string;
  readonly format: "csv" | "geojson" | "xlsx";
  /** Undefined for a workbook, which has no choice of encodings. */
  readonly encoding: FileEncoding | undefined;
  /** Name of the sheet that was read; "" unless the file is a workbook. */
  readonly sheet: string;
  /** The sheets of a workbook that hold a table. */
  readonly sheets: readonly string[];
  /** As in the file: names may be empty or repeated. */
  readonly columns: readonly string[];
  /** All rows of the file, including rejected ones. */
  readonly rows: number;
  readonly preview: readonly SourceRow[];
  /** The columns that may tell the types of the places: those with few different values. */
  readonly typeColumns: readonly TypeColumn[];
}

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

/** Id of a row without one in its file. */
export function lineId(line: number): string {
  return `ligne-${line}`;
}

/** Whether an id was made of a line: in another file it means another place. */
export function isLineId(id: string): boolean {
  return /^ligne-\d+$/.test(id);
}

const YEAR_FIRST = /(?:^|\D)(20\d{2})[-_. ]?(\d{2})[-_. ]?(\d{2})(?!\d)/;
const DAY_FIRST = /(?:^|\D)(\d{2})[-_. ]?(\d{2})[-_. ]?(20\d{2})(?!\d)/;

/** Date of the content in a file name ("liste-fs-20240801.csv", "relevé 01-08-2024"), as ISO 8601; "" for none. */
export function vintageOfName(fileName: string): string {
  const [, year, month, day] = YEAR_FIRST.exec(fileName) ?? [];
  const [, otherDay, otherMonth, otherYear] = DAY_FIRST.exec(fileName) ?? [];
  return isoDay(year, month, day) ?? isoDay(otherYear, otherMonth, otherDay) ?? "";
}

/** The ISO 8601 date of a year, month and day in digits; undefined when there is no such day. */
export function isoDay(year = "", month = "", day = ""): string | undefined {
  const date = writeDate(Number(year), Number(month), Number(day));
  return isDate(date) ? date : undefined;
}

import { proposeChoices } from "../../src/data/import/propose-choices.ts";
import { type CommuneContext, createRowReader, type PlacedRow } from "../../src/data/import/read-rows.ts";
import type { ImportShape } from "../../src/domain/import/column-mapping.ts";
import type { Issue } from "../../src/domain/import/issue.ts";
import { type SourceTable, vintageOfName } from "../../src/domain/import/read-file.ts";
import { toParisMoment } from "../../src/domain/opening-hours/paris-moment.ts";
import { PLACE_COLUMNS, type PlaceColumn, type PlaceRow } from "../../src/domain/place-columns.ts";

// Rules for the official list of France services, for `npm run data:update`.

/** Least number of rows of a complete list: that of August 2024 has 2,845. */
const FEWEST_ROWS = 1000;
/** A list that lacks a greater share of our places is more likely damaged than right. */
const LARGEST_LOSS = 0.1;

export type ListFault =
  | { readonly kind: "another-table" }
  /** The text ends within a row, or has a quote that nothing closes. */
  | { readonly kind: "cut"; readonly line: number }
  | { readonly kind: "too-few-rows"; readonly fewestRows: number };

export interface ReadList {
  readonly shape: ImportShape;
  readonly rows: number;
  /** See `cutLineOf`. */
  readonly cutLine: number | undefined;
}

/** Reason why a table is not the complete official list; undefined for none. */
export function findListFault({ shape, rows, cutLine }: ReadList, fewestRows = FEWEST_ROWS): ListFault | undefined {
  if (shape !== "national-list") return { kind: "another-table" };
  if (cutLine !== undefined) return { kind: "cut", line: cutLine };
  return rows < fewestRows ? { kind: "too-few-rows", fewestRows } : undefined;
}

/** Line where a table is cut or damaged, by the issues of its reader; undefined for none. */
export function cutLineOf(table: SourceTable, issues: readonly Issue[]): number | undefined {
  const lastLine = table.rows.at(-1)?.line;
  return issues.find(
    ({ reason, line }) => reason === "quote-unclosed" || (reason === "too-few-cells" && line === lastLine),
  )?.line;
}

/** Whether a list lacks too many of our places to be complete. */
export function hasLostTooMany(gone: number, before: number): boolean {
  return gone > before * LARGEST_LOSS;
}

/**
 * Known dates of a list, ISO 8601, the most reliable first: that in its file name, then the day in France of its last change.
 * @param changedOn the `last-modified` header, "" without one
 */
export function datesOfList(fileName: string, changedOn: string): readonly string[] {
  const changed = new Date(changedOn);
  const day = Number.isNaN(changed.getTime()) ? "" : toParisMoment(changed).date;
  return [vintageOfName(fileName), day].filter((date) => date !== "");
}

/** Number in the list of a row of our table ("fs-3300": 3300); undefined for another row. */
export function listNumberOf(id: string): number | undefined {
  const [, digits] = /^fs-(\d+)$/.exec(id) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

export interface Located {
  readonly precision: string;
  /** INSEE code; undefined or "" outside the communes of the map. */
  readonly codeCommune: string | undefined;
}

/** Whether the list has only the seat of the commune where we have a position in that commune. */
export function isLessPrecise(listed: Located, ours: Located): boolean {
  return listed.precision === "commune" && ours.precision === "adresse" && listed.codeCommune === ours.codeCommune;
}

/** By line: the columns of our table whose cell in the list could not be read, with its text. */
export function unreadByLine(issues: readonly Issue[]): ReadonlyMap<number, ReadonlyMap<PlaceColumn, string>> {
  const byLine = new Map<number, Map<PlaceColumn, string>>();
  for (const { line, field, effect, value, reason } of issues) {
    const columns = effect === "emptied" ? columnsOf(field) : [];
    if (columns.length === 0) continue;
    const cells = byLine.get(line) ?? new Map<PlaceColumn, string>();
    // The mailbox of a named person is neither kept nor reported.
    for (const column of columns) cells.set(column, reason === "email-named" ? "" : value);
    byLine.set(line, cells);
  }
  return byLine;
}

function columnsOf(field: Issue["field"]): readonly PlaceColumn[] {
  if (field === undefined) return [];
  if (field.startsWith("hours_")) return ["opening_hours"];
  if (field === "position" || field === "longitude" || field === "latitude") return ["longitude", "latitude"];
  return PLACE_COLUMNS.filter((column) => column === field);
}

/** Identifiers of the list in data/sources.csv, one for each year. */
const LIST_SOURCE = /^anct-fs-\d{4}$/;

export function listSource(date: string): string {
  return `anct-fs-${date.slice(0, 4)}`;
}

export function isListSource(source: string): boolean {
  return LIST_SOURCE.test(source);
}

/** Whether a row comes from the list, of any year; semicolons separate several sources. */
export function isOfList(sources: string): boolean {
  return sources.split(";").some(isListSource);
}

/** Source of a national list, as in the tables. */
export interface NationalOrigin {
  /** Identifier in data/sources.csv. */
  readonly source: string;
  readonly fileName: string;
  /** ISO 8601 date of the list. */
  readonly date: string;
}

export interface NationalRows {
  /** The rows in communes of the map, as in data/points/france-services.csv, in the order of the list. */
  readonly rows: readonly { readonly line: number; readonly row: PlaceRow }[];
  readonly issues: readonly Issue[];
  /** Number of rows outside the communes of the map. */
  readonly elsewhere: number;
}

/**
 * Converts the official list of France services, in either of its shapes, to rows of our table, by the same rules as an import: the same
 * row gives the same place either way. Columns are found by name, in any order.
 */
export function convertNationalRows(table: SourceTable, origin: NationalOrigin, context: CommuneContext): NationalRows {
  const { choices } = proposeChoices(table);
  const { placed, issues, elsewhere } = createRowReader(table.columns, choices, context)(table.rows);
  const inRegion = placed.filter(({ location }) => location.commune !== undefined);
  return {
    rows: inRegion.map((row) => ({ line: row.line, row: toPlaceRow(row, origin) })),
    issues,
    elsewhere: elsewhere + placed.length - inRegion.length,
  };
}

const DECIMALS = 5;

function toPlaceRow({ location, read }: PlacedRow, { source, fileName, date }: NationalOrigin): PlaceRow {
  const { record, kind, format, themes } = read;
  const isPlaced = location.precision === "adresse";
  return {
    id: record.id,
    category: record.category,
    kind,
    name: record.name,
    nature: record.nature,
    format,
    address: record.address,
    postcode: record.postcode,
    commune: location.communeName,
    code_commune: location.commune?.code ?? "",
    longitude: isPlaced ? writeDegrees(location.position[0]) : "",
    latitude: isPlaced ? writeDegrees(location.position[1]) : "",
    precision: location.precision,
    phone: record.phone,
    email: record.email,
    website: record.website,
    opening_hours: record.openingHours,
    appointment: record.appointment === undefined ? "" : record.appointment ? "oui" : "non",
    season: record.season ?? "",
    themes: themes.join(";"),
    comment: record.comment,
    group: record.group,
    labelled_on: record.labelledOn,
    source,
    source_detail: `${fileName}, id_fs ${listNumberOf(record.id) ?? record.id}`,
    source_date: date,
    verification: record.verification,
  };
}

/** Rounds to five decimals, about a metre, as in the tables. */
function writeDegrees(degrees: number): string {
  return degrees.toFixed(DECIMALS);
}

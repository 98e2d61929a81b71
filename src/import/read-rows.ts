import type { CodeCommune } from "../domain/codes.ts";
import type { Correction } from "../domain/corrections/correction.ts";
import type { ImportChoices, ImportField } from "../domain/import/column-mapping.ts";
import type { Issue } from "../domain/import/issue.ts";
import type { SourceRow } from "../domain/import/source-table.ts";
import type { Commune } from "../domain/territory.ts";
import { createCommuneFinder } from "./commune-finder.ts";
import { correctRow } from "./correct-row.ts";
import { type ExportRow, findExportColumns, readExportRow } from "./export-row.ts";
import { type ImportRow, layOut, openRow } from "./import-row.ts";
import { type Location, locateExportRow, locateRow } from "./locate-row.ts";
import { findExtras, tidyNationalRow } from "./national-row.ts";
import { type ReadRecord, readRecord } from "./read-record.ts";
import { recogniseShape } from "./recognise-shape.ts";

/** The communes of the map, in which rows are located. */
export interface CommuneContext {
  readonly communes: readonly Commune[];
  /** The current INSEE code for a former one, where it is known. */
  readonly currentCode?: (code: string) => CodeCommune | undefined;
  /** Corrections of our tables, for rows of the same sources. */
  readonly corrections?: readonly Correction[];
}

/** A row with its location and values. */
export interface PlacedRow {
  readonly line: number;
  readonly location: Location;
  readonly read: ReadRecord;
  /** Columns of an export of the page. */
  readonly exported: ExportRow | undefined;
}

export interface ReadRows {
  readonly placed: readonly PlacedRow[];
  readonly issues: readonly Issue[];
  /** Number of rows too far from the map. */
  readonly elsewhere: number;
}

/**
 * Reads the rows of one file in batches. Each gives a placed row, or is dropped with an issue that names the reason, or is counted as
 * elsewhere without an issue. Never throws.
 */
export function createRowReader(
  columns: readonly string[],
  { mapping, category, coordinateSystem, keepsFar }: ImportChoices,
  { communes, currentCode, corrections = [] }: CommuneContext,
): (rows: readonly SourceRow[]) => ReadRows {
  const extras = recogniseShape(columns) === "national-list" ? findExtras(columns) : undefined;
  const exportColumns = findExportColumns(columns);
  const layout = layOut(columns, mapping);
  const finder = createCommuneFinder(communes, currentCode);
  const tells = { tellsOutside: extras === undefined, tellsPostcode: exportColumns === undefined };
  const options = { finder, coordinateSystem, keepsFar, ...tells };
  const applicable = isOfOurSources(columns) ? corrections : [];
  const idsSeen = new Set<string>();

  const open = (sourceRow: SourceRow): OpenedRow => {
    const row = openRow(layout, sourceRow, exportColumns !== undefined);
    if (extras !== undefined) tidyNationalRow(row, sourceRow, extras);
    const id = row.text("id");
    correctRow(
      row,
      applicable.filter((correction) => correction.id === id),
    );
    readPostcodes(row);
    return { row, exported: exportColumns && readExportRow(row, sourceRow, exportColumns) };
  };
  const locate = ({ row, exported }: OpenedRow) =>
    exported === undefined ? locateRow(row, options) : locateExportRow(row, options);
  const read = ({ row, exported }: OpenedRow, location: Location): PlacedRow | undefined => {
    const record = readRecord(row, category);
    if (record === undefined) return undefined;
    const id = identify(row, idsSeen, exported?.placeId);
    const doubts = exported?.doubts ?? [];
    return { line: row.line, location, read: { ...record, record: { ...record.record, id, doubts } }, exported };
  };
  return (rows) => {
    const placed: PlacedRow[] = [];
    const issues: Issue[] = [];
    let elsewhere = 0;
    for (const sourceRow of rows) {
      const opened = open(sourceRow);
      const location = locate(opened);
      if (location === "elsewhere") {
        elsewhere += 1;
        continue;
      }
      const placedRow = location === "nowhere" ? undefined : read(opened, location);
      if (placedRow !== undefined) placed.push(placedRow);
      issues.push(...opened.row.issues);
    }
    return { placed, issues, elsewhere };
  };
}

/** Whether the table is the official list or one of our tables; exports are corrected already. */
function isOfOurSources(columns: readonly string[]): boolean {
  return recogniseShape(columns) !== "free-table" && findExportColumns(columns) === undefined;
}

interface OpenedRow {
  readonly row: ImportRow;
  readonly exported: ExportRow | undefined;
}

/** The file's identifier, unique within a place when the file has place ids; one made of the line when it is missing or repeated. */
function identify(row: ImportRow, seen: Set<string>, placeId = ""): string {
  const given = row.text("id");
  const made = `ligne-${row.line}`;
  if (given === "") {
    if (row.has("id")) row.tell("id", "noted", "id-missing", { suggestion: made });
    return made;
  }
  const key = `${placeId}\n${given}`;
  if (seen.has(key)) {
    row.tell("id", "mended", "id-repeated", { suggestion: made });
    return made;
  }
  seen.add(key);
  return given;
}

/** Restores the leading zero of postcode and INSEE code: a spreadsheet reads "05000" as the number 5000. */
function readPostcodes(row: ImportRow): void {
  fiveCharacters(row, "postcode", /^\d{5}$/);
  fiveCharacters(row, "code_commune", /^\d[\dAB]\d{3}$/);
}

function fiveCharacters(row: ImportRow, field: ImportField, pattern: RegExp): void {
  const text = row.text(field);
  if (text === "" || pattern.test(text)) return;
  const bare = text.replace(/^(?:FR?[\s-]*)|\s|[.,]0+$/giu, "").toUpperCase();
  const code = /^\d{4}$/.test(bare) ? `0${bare}` : bare;
  const isCode = pattern.test(code);
  row.set(field, isCode ? code : "");
  row.tell(field, isCode ? "mended" : "emptied", "postcode-unreadable", { suggestion: isCode ? code : "" });
}

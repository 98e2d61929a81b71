import type { CodeCommune } from "../../domain/codes.ts";
import type { Correction } from "../../domain/corrections/correction.ts";
import {
  type ColumnMapping,
  type ImportChoices,
  type ImportField,
  MAPPED_FIELDS,
  type MappedValue,
  mappedValue,
} from "../../domain/import/column-mapping.ts";
import type { Issue } from "../../domain/import/issue.ts";
import { lineId, type SourceRow } from "../../domain/import/read-file.ts";
import { type KeptCell, OTHER_TYPE } from "../../domain/place.ts";
import type { Commune } from "../../domain/territory.ts";
import { unguardText } from "../csv/write-table.ts";
import { FURTHER_COLUMNS } from "../export/further-columns.ts";
import { type ExportRow, findExportColumns, readExportRow } from "./export-row.ts";
import { cleanText, type ImportRow, layOut, openRow } from "./import-row.ts";
import { createCommuneFinder, type Location, locateExportRow, locateRow } from "./locate-row.ts";
import { KEPT_BESIDE_THEIR_FIELD, layOutMediation, READ_INTO_OTHERS, tidyMediationRow } from "./mediation.ts";
import { findExtras, recogniseShape, tidyNationalRow } from "./national-row.ts";
import { correctRow, type ReadRecord, readRecord, splitThemes } from "./read-record.ts";
import { columnKey } from "./vocabulary.ts";

export interface CommuneContext {
  readonly communes: readonly Commune[];
  /** The current INSEE code for a former one, where it is known. */
  readonly currentCode?: (code: string) => CodeCommune | undefined;
  /** Corrections of our tables, for rows of the same sources. */
  readonly corrections?: readonly Correction[];
}

export interface PlacedRow {
  readonly line: number;
  readonly location: Location;
  readonly read: ReadRecord;
  /** Columns of an export of the page. */
  readonly exported: ExportRow | undefined;
  /** As of `Place`, for a file that says it of each row. */
  readonly mandatesSeenOn: string | undefined;
}

export interface ReadRows {
  readonly placed: readonly PlacedRow[];
  readonly issues: readonly Issue[];
  /** Number of rows too far from the map. */
  readonly elsewhere: number;
}

/** Reads rows in batches: each is placed, dropped with an issue, or counted as elsewhere. Never throws. */
export function createRowReader(
  columns: readonly string[],
  { mapping, type, coordinateSystem, values = [] }: ImportChoices,
  { communes, currentCode, corrections = [] }: CommuneContext,
): (rows: readonly SourceRow[]) => ReadRows {
  const shape = recogniseShape(columns);
  const extras = shape === "national-list" ? findExtras(columns) : undefined;
  const mediation = shape === "mediation" ? layOutMediation(columns) : undefined;
  const keep = createKeeper(columns, mapping);
  const exportColumns = findExportColumns(columns);
  const layout = layOut(columns, mapping);
  const finder = createCommuneFinder(communes, currentCode);
  const tells = { tellsOutside: extras === undefined, tellsPostcode: exportColumns === undefined };
  const options = { finder, coordinateSystem, ...tells };
  const applicable = isOfOurSources(columns) ? corrections : [];
  const idsSeen = new Set<string>();

  const open = (sourceRow: SourceRow): OpenedRow => {
    const row = openRow(layout, sourceRow, exportColumns !== undefined);
    if (extras !== undefined) tidyNationalRow(row, sourceRow, extras);
    const mandatesSeenOn = mediation && tidyMediationRow(row, sourceRow, mediation);
    mapValues(row, values);
    const id = row.text("id");
    correctRow(
      row,
      applicable.filter((correction) => correction.id === id),
    );
    readPostcodes(row);
    const exported = exportColumns && readExportRow(row, sourceRow, exportColumns);
    return { row, exported, kept: keep(sourceRow), mandatesSeenOn };
  };
  const locate = ({ row, exported }: OpenedRow) =>
    exported === undefined ? locateRow(row, options) : locateExportRow(row, options);
  const read = ({ row, exported, kept, mandatesSeenOn }: OpenedRow, location: Location): PlacedRow | undefined => {
    const read = readRecord(row, type);
    if (read === undefined) return undefined;
    const id = identify(row, idsSeen, exported?.placeId);
    const doubts = exported?.doubts ?? [];
    const phone = exported?.hasDoubtfulPhone ? { hasDoubtfulPhone: true as const } : {};
    const record = { ...read.record, id, doubts, ...phone, ...(kept.length === 0 ? {} : { kept }) };
    return { line: row.line, location, read: { ...read, record }, exported, mandatesSeenOn };
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
      // What was corrected in a row that is left out is of no use.
      issues.push(...opened.row.issues.filter(({ effect }) => placedRow !== undefined || effect === "left-out"));
    }
    return { placed, issues, elsewhere };
  };
}

/** Whether the table is the official list or one of our tables; exports are corrected already. */
function isOfOurSources(columns: readonly string[]): boolean {
  const shape = recogniseShape(columns);
  return (shape === "national-list" || shape === "points-table") && findExportColumns(columns) === undefined;
}

interface OpenedRow {
  readonly row: ImportRow;
  readonly exported: ExportRow | undefined;
  readonly kept: readonly KeptCell[];
  readonly mandatesSeenOn: string | undefined;
}

/** The file's identifier, unique within a place when the file has place ids; one made of the line when it is missing or repeated. */
function identify(row: ImportRow, seen: Set<string>, placeId = ""): string {
  const given = row.text("id");
  const made = lineId(row.line);
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

/** Replaces the values that a person has taken for values of ours. */
function mapValues(row: ImportRow, values: readonly MappedValue[]): void {
  if (values.length === 0) return;
  for (const field of MAPPED_FIELDS) {
    const text = row.text(field);
    // Only themes are a list; the other fields have one value, which may contain a comma.
    const whole = mappedValue(values, field, text);
    const parts = field === "themes" ? splitThemes(text) : [];
    // The word of the file stays as the nature of the place.
    if (whole === OTHER_TYPE && row.text("nature") === "") row.set("nature", text);
    if (whole !== undefined) row.set(field, whole);
    else if (parts.length > 0) row.set(field, parts.map((part) => mappedValue(values, field, part) ?? part).join(";"));
  }
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

/** Texts of a row in columns without a field of ours, for the export. A repeated name gets its number. */
function createKeeper(columns: readonly string[], mapping: ColumnMapping): (row: SourceRow) => readonly KeptCell[] {
  const isKept = keptColumns(columns, mapping);
  const names = new Map<string, number>();
  for (const [rank, name] of columns.entries()) {
    if (name !== "" && isKept(name, rank)) names.set(names.has(name) ? `${name} (${rank + 1})` : name, rank);
  }
  const kept = [...names];
  return ({ cells }) =>
    kept.flatMap(([name, rank]) => {
      const text = cleanText(unguardText(cells[rank] ?? "")).trim();
      return text === "" ? [] : [[name, text] as const];
    });
}

function keptColumns(columns: readonly string[], mapping: ColumnMapping): (name: string, rank: number) => boolean {
  const isUnmapped = (_: string, rank: number) => mapping[rank] === undefined;
  const isAmong = (names: readonly string[], name: string) => names.includes(columnKey(name));
  switch (recogniseShape(columns)) {
    case "national-list":
      return () => false;
    case "mediation":
      return (name, rank) =>
        isAmong(KEPT_BESIDE_THEIR_FIELD, name) || (isUnmapped(name, rank) && !isAmong(READ_INTO_OTHERS, name));
    case "points-table": {
      const isExport = findExportColumns(columns) !== undefined;
      return (name, rank) => isUnmapped(name, rank) && !(isExport && isAmong(FURTHER_COLUMNS, name));
    }
    case "free-table":
      return isUnmapped;
  }
}

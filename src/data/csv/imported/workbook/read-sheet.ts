import { Parser } from "saxen";
import type { ImportFault, Issue } from "../../../../domain/import/issue.ts";
import type { SourceTable } from "../../../../domain/import/read-file.ts";
import { MOST_COLUMNS, MOST_ROWS, writeNumber } from "../limits.ts";
import {
  countTexts,
  createRowBuilder,
  findHeaderRow,
  hasZeros,
  joinNames,
  tellOfRow,
  withGroups,
} from "../read-csv.ts";
import { WorkbookFault } from "./unzip.ts";

/** A row of a sheet with a text in one cell at least. */
export interface SheetRow {
  /** From 1, as shown beside the row. */
  readonly line: number;
  /** By column; "" or nothing for an empty cell. */
  readonly cells: string[];
}

/** Cells shown as one, which hold the text of the first; lines from 1, columns from 0, ends included. */
export interface MergedCells {
  readonly fromLine: number;
  readonly toLine: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** A cell whose formula has an error for a value, or no stored value. */
export interface UnreadFormula {
  readonly line: number;
  readonly column: number;
  /** "#N/A", or "" without a value. */
  readonly value: string;
}

export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedCells[];
  readonly formulas: readonly UnreadFormula[];
  readonly wideLines: readonly number[];
}

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly sharedTexts: readonly string[];
  /** By style of a cell. */
  readonly kinds: readonly NumberKind[];
  readonly dateSystem: DateSystem;
}

type GetAttributes = () => Readonly<Record<string, string>>;

const LAST_LINE = 1_048_576;
const MOST_MERGED = 20_000;
/** A formula is read by the value that the spreadsheet stored; these are the types of `t` whose value is a text. */
const TEXT_TYPES = ["str", "inlineStr", "d"];

/** Reads the cells of a sheet (ECMA-376, 18.3), up to `mostRows` rows with a text. @throws WorkbookFault */
export function readSheet(pieces: Iterable<Uint8Array>, context: CellContext, mostRows: number): Sheet {
  const rows: SheetRow[] = [];
  const merged: MergedCells[] = [];
  const formulas: UnreadFormula[] = [];
  const wideLines = new Set<number>();
  let line = 0;
  let column = -1;
  let cells: string[] = [];
  let type = "";
  let style = 0;
  let hasFormula = false;
  /** Text of the cell, while an element is open that holds some. */
  let value = "";
  let isValue = false;

  const endCell = () => {
    const text = textOfCell({ type, style, value }, context);
    if (type === "e" || (hasFormula && value === "" && type !== "str")) formulas.push({ line, column, value });
    else if (column < MOST_COLUMNS) cells[column] = text;
    else if (text.trim() !== "") wideLines.add(line);
  };
  const endRow = () => {
    for (let at = 0; at < cells.length; at++) cells[at] ??= "";
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ line, cells });
  };
  const startRow = (attributes: GetAttributes) => {
    line = nextLine(attributes()["r"], line);
    column = -1;
    cells = [];
  };
  const startCell = (attributes: GetAttributes) => {
    const { r = "", t = "n", s = "0" } = attributes();
    column = columnOf(r) ?? column + 1;
    [type, style, value, hasFormula] = [t, Number(s), "", false];
  };
  const startFormula = () => {
    hasFormula = true;
  };
  const onOpen = new Map<string, (attributes: GetAttributes) => void>([
    ["row", startRow],
    ["c", startCell],
    ["f", startFormula],
    [
      "mergeCell",
      (attributes) => merged.push(...readMerged(attributes()["ref"]).slice(0, MOST_MERGED - merged.length)),
    ],
  ]);
  readXml(pieces, {
    isDone: () => rows.length >= mostRows,
    open: (name, attributes) => {
      isValue = name === "v" || name === "t";
      onOpen.get(name)?.(attributes);
    },
    close: (name) => {
      isValue = false;
      if (name === "c") endCell();
      else if (name === "row") endRow();
    },
    text: (text) => {
      if (isValue) value += text;
    },
  });
  return { rows, merged, formulas, wideLines: [...wideLines] };
}

interface StoredCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
}

function textOfCell({ type, style, value }: StoredCell, { sharedTexts, kinds, dateSystem }: CellContext): string {
  if (type === "s") return sharedTexts[Number(value)] ?? "";
  if (TEXT_TYPES.includes(type)) return unescapeText(value);
  if (type === "b") return value === "1" ? "VRAI" : "FAUX";
  return textOfNumber(value, kinds[style] ?? "number", dateSystem);
}

/** The line that a row gives, where it lies below the one before; else the next. */
function nextLine(given: string | undefined, line: number): number {
  const number = Number(given);
  return Number.isInteger(number) && number > line && number <= LAST_LINE ? number : line + 1;
}

/** "AB12" → 27 */
function columnOf(reference: string): number | undefined {
  const [, letters] = /^\$?([A-Z]{1,3})\$?\d+$/.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function readMerged(reference = ""): readonly MergedCells[] {
  const [first = "", last = ""] = reference.split(":");
  const [fromColumn, toColumn] = [columnOf(first), columnOf(last)];
  const [fromLine, toLine] = [Number(/\d+$/.exec(first)?.[0]), Number(/\d+$/.exec(last)?.[0])];
  if (fromColumn === undefined || toColumn === undefined || !(fromLine <= toLine)) return [];
  return [{ fromLine, toLine, fromColumn, toColumn }];
}

/** How a number format shows a number: as a number, or as a date or a time of day. */
export type NumberKind = "number" | "date";

/** Number formats without a code of their own that show dates or times (ECMA-376, 18.8.30). */
const DATE_FORMATS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** Significant digits of a cell: a stored 44.564099999999996 is shown and meant as 44.5641. */
const DIGITS = 15;
const DAY_MS = 86_400_000;
const MINUTES_A_DAY = 1440;
/** Day 0 of both date systems. Excel takes 1900 for a leap year: days before March 1900 are off by one, and no table of places has any. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
export type DateSystem = keyof typeof EPOCHS;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** @param code of a format of the file, "" for one without */
export function kindOfFormat(id: number, code: string): NumberKind {
  if (DATE_FORMATS.some(([from, to]) => from <= id && id <= to)) return "date";
  // Texts, escaped letters, colours and countries are no parts of a date; "[h]" is.
  const parts = code.replace(/"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "");
  return /[dmyhsja]/i.test(parts.replace(/general|standard/gi, "")) ? "date" : "number";
}

/** "44.5641"; of a date "2026-03-01", of a time "09:00", of both "2026-03-01 09:00"; any other text unchanged. */
function textOfNumber(stored: string, kind: NumberKind, system: DateSystem): string {
  const value = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(value)) return stored;
  if (kind === "date" && value >= 0 && value <= LAST_DAY) return textOfDate(value, system);
  return writeNumber(Number(value.toPrecision(DIGITS)));
}

function textOfDate(value: number, system: DateSystem): string {
  const minutes = Math.round((value % 1) * MINUTES_A_DAY);
  const day = Math.floor(value) + Math.floor(minutes / MINUTES_A_DAY);
  const date = new Date(EPOCHS[system] + day * DAY_MS).toISOString().slice(0, "2026-03-01".length);
  const time = [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
  if (day === 0) return time;
  return minutes % MINUTES_A_DAY === 0 ? date : `${date} ${time}`;
}

/** The characters that Excel writes as "_x000D_". */
export function unescapeText(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Receives the parts of an XML text in order; names come without the prefix of their namespace. */
export interface XmlHandlers {
  open(name: string, attributes: () => Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Whether the rest need not be read. */
  isDone?(): boolean;
}

/** Reads an XML text in UTF-8 without expanding entities of a document type. @throws WorkbookFault */
export function readXml(pieces: Iterable<Uint8Array>, { open, close, text, isDone }: XmlHandlers): void {
  const parser = new Parser();
  const decoder = new TextDecoder();
  let isDamaged = false;
  parser
    .on("openTag", (name, attributes) => open(localName(name), attributes))
    .on("closeTag", (name) => close?.(localName(name)))
    .on("text", (escaped, decode) => text?.(decode(escaped)))
    .on("cdata", (plain) => text?.(plain))
    .on("warn", () => undefined)
    .on("error", () => {
      isDamaged = true;
    });
  for (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }));
    if (isDamaged || isDone?.() === true) break;
  }
  if (!isDamaged && isDone?.() !== true) parser.end();
  if (isDamaged) throw new WorkbookFault({ kind: "workbook-damaged" });
}

/** "x:row" → "row" */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

export interface ReadSheetTable {
  readonly table: SourceTable;
  /** By line. */
  readonly issues: readonly Issue[];
  readonly rows: number;
}

interface Header {
  readonly names: readonly string[];
  /** Rank of the first row below. */
  readonly next: number;
  /** Rank of the first row of names. */
  readonly first: number;
}

/**
 * Makes a table of the rows of a sheet. The header is the first row with half as many texts as the fullest: titles above it are left out and
 * reported. Where names stand under merged cells, as days under « Horaires », the lower names count. A merged cell of several rows gives its
 * text to each of them.
 */
export function tableOfSheet(sheet: Sheet): ReadSheetTable | ImportFault {
  const header = findHeader(sheet);
  if (header === undefined) return { kind: sheet.rows.length === 0 ? "no-rows" : "sheet-without-table" };
  const below = sheet.rows.slice(header.next);
  const [firstExtra] = below.slice(MOST_ROWS);
  if (firstExtra !== undefined) return { kind: "too-many-rows", most: MOST_ROWS, line: firstExtra.line };
  const width = below.reduce((most, { cells }) => Math.max(most, widthOf(cells)), widthOf(header.names));
  const columns = Array.from({ length: width }, (_, column) => header.names[column]?.trim() ?? "");
  if (below.length === 0) return { kind: "no-rows" };
  const issues: Issue[] = sheet.rows
    .slice(0, header.first)
    .map(({ line, cells }) => tellOfRow(line, "above-header", "noted", cells.filter(Boolean).join(" ")));
  issues.push(...fillMerged(below, sheet.merged, columns));
  for (const { line, column, value } of sheet.formulas) {
    issues.push(tellOfRow(line, "formula-unread", "emptied", value, columns[column]));
  }
  for (const line of sheet.wideLines) issues.push(tellOfRow(line, "too-many-cells", "emptied", ""));
  const builder = createRowBuilder(
    columns,
    below.some(({ cells }) => cells.some(hasZeros)),
    issues,
  );
  const rows = below.map(({ line, cells }) => builder.keep(line, cells));
  return { table: { columns, rows }, issues: [...issues].sort((a, b) => a.line - b.line), rows: rows.length };
}

/** Undefined when no row has two texts. */
function findHeader({ rows, merged }: Sheet): Header | undefined {
  const first = findHeaderRow(rows.map(({ cells }) => cells));
  const row = rows[first ?? -1];
  if (first === undefined || row === undefined) return undefined;
  const upper = namesOf(row, rows, merged);
  const lower = rows[first + 1];
  if (lower === undefined || !standsUnderMerged(row, lower, merged))
    return { names: withGroups(rows[first - 1]?.cells, upper), first, next: first + 1 };
  return { names: joinNames(upper, lower.cells), first, next: first + 2 };
}

/** The names in a row; an empty cell that is merged with one above has the name of that one. */
function namesOf(
  { line, cells }: SheetRow,
  rows: readonly SheetRow[],
  merged: readonly MergedCells[],
): readonly string[] {
  const names = [...cells];
  for (const { fromLine, toLine, fromColumn } of merged) {
    if (fromLine >= line || toLine < line || names[fromColumn]) continue;
    names[fromColumn] = rows.find((row) => row.line === fromLine)?.cells[fromColumn] ?? "";
  }
  return Array.from(names, (name) => name ?? "");
}

/** Whether all texts of the lower row stand under cells of the upper that are merged across columns. */
function standsUnderMerged(upper: SheetRow, lower: SheetRow, merged: readonly MergedCells[]): boolean {
  const wide = merged.filter(
    ({ fromLine, toLine, fromColumn, toColumn }) =>
      fromLine <= upper.line && toLine >= upper.line && toLine < lower.line && toColumn > fromColumn,
  );
  return (
    lower.line === upper.line + 1 &&
    countTexts(lower.cells) > 0 &&
    lower.cells.every(
      (cell, column) =>
        cell === "" || wide.some(({ fromColumn, toColumn }) => fromColumn <= column && column <= toColumn),
    )
  );
}

/** Fills the empty cells of the rows below the first of a merged cell with its text. */
function fillMerged(
  rows: readonly SheetRow[],
  merged: readonly MergedCells[],
  columns: readonly string[],
): readonly Issue[] {
  const rankOfLine = new Map(rows.map(({ line }, rank) => [line, rank]));
  return merged.flatMap(({ fromLine, toLine, fromColumn }) => {
    const from = rankOfLine.get(fromLine);
    const text = (from !== undefined && rows[from]?.cells[fromColumn]) || "";
    if (from === undefined || text === "") return [];
    const end = rows.findIndex(({ line }, rank) => rank > from && line > toLine);
    return rows
      .slice(from + 1, end < 0 ? rows.length : end)
      .filter(({ cells }) => (cells[fromColumn] ?? "") === "")
      .map(({ line, cells }) => {
        for (let column = cells.length; column < fromColumn; column++) cells[column] = "";
        cells[fromColumn] = text;
        return { ...tellOfRow(line, "cell-merged", "mended", "", columns[fromColumn]), suggestion: text };
      });
  });
}

/** Number of cells up to the last with a text. */
function widthOf(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && cells[width - 1]?.trim() === "") width--;
  return width;
}

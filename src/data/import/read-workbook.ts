import { Parser } from "saxen";
import type { Issue } from "../../domain/import/issue.ts";
import type { SourceRow } from "../../domain/import/read-file.ts";
import { RefusedFile } from "./refused-file.ts";
import {
  MOST_COLUMNS,
  MOST_ROWS,
  type ReadTable,
  refuseMoreThan,
  tellOfRow,
  toTable,
  writeNumber,
} from "./to-table.ts";
import { unzip } from "./unzip.ts";

/** Of the files inside a workbook together, unpacked: a table of 20,000 rows and 40 columns has a third. */
const MOST_UNPACKED_BYTES = 150_000_000;
/** Rows above the header that are read at most. */
const ROWS_ABOVE = 50;

export interface ReadWorkbook extends ReadTable {
  readonly sheet: string;
  /** The sheets of the workbook that hold a table, in its order. */
  readonly sheets: readonly string[];
}

/**
 * Reads a sheet of a workbook in the XLSX format (ECMA-376) as a table: the sheet of this name, else the one with most rows. Hidden sheets
 * are read when there is no other. Formulas are never computed: their stored values are read. @throws RefusedFile
 */
export function readWorkbook(bytes: Uint8Array, chosen: string | undefined): ReadWorkbook {
  const files = unzip(bytes, (name) => /^xl\/.*\.(?:xml|rels)$/.test(name), MOST_UNPACKED_BYTES);
  const { sheets, isFrom1904 } = readSheetList(files);
  const context = { texts: readSharedTexts(files), areDates: readDateStyles(files), isFrom1904 };
  const tables = sheets.map(({ name, path }) => ({
    sheet: name,
    read: tryTable(() => readSheet(files, path, context)),
  }));
  const fault = tables
    .map((one) => one.read)
    .find((one) => one instanceof RefusedFile && one.fault.kind === "too-many-rows");
  if (fault instanceof RefusedFile) throw fault;
  const readable = tables.flatMap(({ sheet, read }) => (read instanceof RefusedFile ? [] : [{ sheet, ...read }]));
  const [longest] = [...readable].sort((one, other) => other.rows - one.rows);
  const found = readable.find(({ sheet }) => sheet === chosen) ?? longest;
  if (found === undefined) throw new RefusedFile({ kind: "no-rows" });
  return { ...found, sheets: readable.map(({ sheet }) => sheet) };
}

type Files = ReadonlyMap<string, Uint8Array>;

/** A sheet without a table does not refuse the others. */
function tryTable(read: () => ReadTable): ReadTable | RefusedFile {
  try {
    return read();
  } catch (error) {
    if (error instanceof RefusedFile && error.fault.kind !== "archive-damaged") return error;
    throw error;
  }
}

function readSheetList(files: Files) {
  const paths = new Map<string, string>();
  readXml(files.get("xl/_rels/workbook.xml.rels"), {
    open: (name, { Id = "", Type = "", Target = "" }) => {
      const path = Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`;
      if (name === "Relationship" && Type.endsWith("/worksheet")) paths.set(Id, path);
    },
  });
  const sheets: { readonly name: string; readonly path: string; readonly isHidden: boolean }[] = [];
  let isFrom1904 = false;
  readXml(files.get("xl/workbook.xml"), {
    open: (element, { name = "", state = "", date1904 = "", ...others }) => {
      if (element === "workbookPr") isFrom1904 = /^(?:1|true)$/.test(date1904);
      const [, id = ""] = Object.entries(others).find(([key]) => key.endsWith(":id")) ?? [];
      // A sheet that is a chart only has no path.
      const path = paths.get(id);
      if (element === "sheet" && path !== undefined) sheets.push({ name, path, isHidden: /hidden/i.test(state) });
    },
  });
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  return { sheets: visible.length > 0 ? visible : sheets, isFrom1904 };
}

/** Texts that cells share, by rank. */
function readSharedTexts(files: Files): readonly string[] {
  const texts: string[] = [];
  let text = "";
  readXml(files.get("xl/sharedStrings.xml"), {
    open: (name) => {
      if (name === "si") text = "";
    },
    text: (part, element) => {
      if (element === "t") text += part;
    },
    close: (name) => {
      if (name === "si") texts.push(unescapeText(text));
    },
  });
  return texts;
}

/** Number formats without a code of their own that show dates or times (ECMA-376, 18.8.30). */
const DATE_FORMATS: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** By style of a cell: whether its number is shown as a date or a time. */
function readDateStyles(files: Files): readonly boolean[] {
  const codes = new Map<number, string>();
  const areDates: boolean[] = [];
  let isOfCells = false;
  readXml(files.get("xl/styles.xml"), {
    open: (name, { numFmtId = "0", formatCode = "" }) => {
      const id = Number(numFmtId);
      if (name === "numFmt") codes.set(id, formatCode);
      if (name === "cellXfs") isOfCells = true;
      if (name === "xf" && isOfCells) areDates.push(isDateFormat(id, codes.get(id) ?? ""));
    },
    close: (name) => {
      if (name === "cellXfs") isOfCells = false;
    },
  });
  return areDates;
}

function isDateFormat(id: number, code: string): boolean {
  // Texts, escaped letters, colours and countries are no parts of a date; "[h]" is.
  const parts = code.replace(/"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]|general|standard/gi, "");
  return DATE_FORMATS.some(([from, to]) => from <= id && id <= to) || /[dmyhsja]/i.test(parts);
}

interface CellContext {
  readonly texts: readonly string[];
  readonly areDates: readonly boolean[];
  readonly isFrom1904: boolean;
}

function readSheet(files: Files, path: string, context: CellContext): ReadTable {
  const rows: { readonly line: number; readonly cells: string[] }[] = [];
  const errors: { readonly line: number; readonly column: number; readonly value: string }[] = [];
  let row: { readonly line: number; readonly cells: string[] } = { line: 0, cells: [] };
  let [column, type, style, value] = [-1, "", 0, ""];
  readXml(files.get(path), {
    open: (name, { r = "", t = "n", s = "0" }) => {
      if (name === "row") {
        row = { line: Number(r) > row.line ? Number(r) : row.line + 1, cells: [] };
        column = -1;
      }
      if (name === "c") [column, type, style, value] = [columnOf(r) ?? column + 1, t, Number(s), ""];
    },
    text: (text, element) => {
      if (element === "v" || element === "t") value += text;
    },
    close: (name) => {
      if (name === "c" && type === "e") errors.push({ line: row.line, column, value });
      else if (name === "c" && column < MOST_COLUMNS) row.cells[column] = textOfCell(type, style, value, context);
      else if (name === "row" && row.cells.some((cell) => cell.trim() !== "")) rows.push(row);
      refuseMoreThan(MOST_ROWS + ROWS_ABOVE, rows);
    },
  });
  const read = toTable(
    rows.map(({ line, cells }): SourceRow => ({ line, cells: Array.from(cells, (cell) => cell ?? "") })),
  );
  const unread = errors.map(
    ({ line, column, value }): Issue => tellOfRow(line, "formula-unread", "emptied", value, read.table.columns[column]),
  );
  return { ...read, issues: [...read.issues, ...unread].sort((a, b) => a.line - b.line) };
}

/** "AB12" → 27 */
function columnOf(reference: string): number | undefined {
  const [, letters] = /^([A-Z]{1,3})\d+$/.exec(reference) ?? [];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOfCell(type: string, style: number, value: string, context: CellContext): string {
  const { texts, areDates, isFrom1904 } = context;
  const number = Number(value);
  if (type === "s") return texts[number] ?? "";
  if (type === "b") return value === "1" ? "VRAI" : "FAUX";
  if (type !== "n" || value.trim() === "" || !Number.isFinite(number)) return unescapeText(value);
  if (areDates[style] && number >= 0 && number <= LAST_DAY) return textOfDate(number, isFrom1904);
  return writeNumber(Number(number.toPrecision(DIGITS)));
}

/** Significant digits of a cell: a stored 44.564099999999996 is shown and meant as 44.5641. */
const DIGITS = 15;
const MINUTES_A_DAY = 1440;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** Of a date "2026-03-01", of a time "09:00", of both "2026-03-01 09:00". Days before March 1900, which Excel counts wrong, are off by one. */
function textOfDate(value: number, isFrom1904: boolean): string {
  const minutes = Math.round(value * MINUTES_A_DAY);
  const epoch = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const [date = "", time = ""] = new Date(epoch + minutes * 60_000).toISOString().slice(0, 16).split("T");
  if (minutes < MINUTES_A_DAY) return time;
  return minutes % MINUTES_A_DAY === 0 ? date : `${date} ${time}`;
}

/** The characters that Excel writes as "_x000D_". */
function unescapeText(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Receives the parts of an XML text in order; names of elements come without the prefix of their namespace. */
interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** @param element that was opened last */
  text?(text: string, element: string): void;
  close?(name: string): void;
}

/** Reads an XML text in UTF-8, if there is one, without expanding entities of a document type. @throws RefusedFile */
function readXml(xml: Uint8Array | undefined, { open, text, close }: XmlHandlers): void {
  if (xml === undefined) return;
  let element = "";
  new Parser()
    .on("openTag", (name, attributes, decode) => {
      element = localName(name);
      const decoded = Object.entries(attributes()).map(([key, value]) => [key, decode(value)]);
      open(element, Object.fromEntries(decoded));
    })
    .on("text", (escaped, decode) => text?.(decode(escaped), element))
    .on("cdata", (plain) => text?.(plain, element))
    .on("closeTag", (name) => {
      element = "";
      close?.(localName(name));
    })
    .on("warn", () => undefined)
    .on("error", () => {
      throw new RefusedFile({ kind: "archive-damaged" });
    })
    .parse(new TextDecoder().decode(xml));
}

/** "x:row" → "row" */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

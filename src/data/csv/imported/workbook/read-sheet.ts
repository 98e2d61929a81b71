import { MOST_COLUMNS } from "../limits.ts";
import { type DateSystem, type NumberKind, textOfNumber, unescapeText } from "./cell-text.ts";
import { readXml } from "./read-xml.ts";

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
  /** Lines that have texts beyond the greatest number of columns. */
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

/**
 * Reads the cells of a sheet (ECMA-376, 18.3). Reading ends after `mostRows` rows with a text.
 * @throws WorkbookFault when the sheet is damaged or larger than the limit allows.
 */
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

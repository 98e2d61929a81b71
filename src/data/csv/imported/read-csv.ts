import Papa from "papaparse";
import type { ImportFault, Issue, IssueEffect, IssueReason } from "../../../domain/import/issue.ts";
import type { SourceRow, SourceTable } from "../../../domain/import/read-file.ts";
import { plainText } from "../../../domain/text.ts";
import { MOST_CELL_LENGTH, MOST_COLUMNS, MOST_ROWS } from "./limits.ts";

const SEPARATORS: readonly string[] = [",", ";", "\t", "|"];

/** Size of the sample, in UTF-16 units; the next constant limits its records. */
const LOOKED_AT_LENGTH = 100_000;

const LOOKED_AT_RECORDS = 60;

/** Weight of an agreement of the rows without the header. */
const WITHOUT_HEADER = 0.8;

export interface ReadRows {
  readonly separator: string;
  readonly table: SourceTable;
  readonly issues: readonly Issue[];
  /** Number of rows of the file, dropped ones included. */
  readonly rows: number;
}

/** Excel writes and reads this line when the separator is not the country's usual one. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?\n/i;

/**
 * Reads a table whose first full record names its columns. Rows with too few or too many cells are kept and reported. When most rows have more cells than the header, the further columns have no name.
 * @param text with lines separated by line feeds.
 */
export function readCsv(text: string): ReadRows | ImportFault {
  const chosen = separatorOf(text);
  if (chosen === undefined) return { kind: "no-columns" };
  const { separator, position, width } = chosen;
  const columnCount = Math.min(width, MOST_COLUMNS);
  const filler = createFiller(separator, columnCount, hasZeros(text));
  let isFirst = true;
  for (const records of splitRecords(text, separator, width, { position, line: position > 0 ? 2 : 1 })) {
    filler.take(isFirst ? fromHeader(records, separator, filler.issues) : records);
    isFirst = false;
    const firstExtra = filler.rows[MOST_ROWS];
    if (firstExtra !== undefined) return { kind: "too-many-rows", most: MOST_ROWS, line: firstExtra.line };
  }
  const { rows, issues } = filler;
  if (rows.length === 0) return { kind: "no-rows" };
  return { separator, table: { columns: filler.columns(), rows }, issues, rows: rows.length };
}

/** The records from the names of the columns on, titles above left out and told, names of two rows joined. */
function fromHeader(records: readonly TextRecord[], separator: string, issues: Issue[]): readonly TextRecord[] {
  const first = findHeaderRow(records.map(({ cells }) => cells)) ?? 0;
  const [header, lower, ...rows] = records.slice(first);
  if (header === undefined || lower === undefined) return records;
  for (const { line, cells } of records.slice(0, first))
    issues.push(tellOfRow(line, "above-header", "noted", cells.filter(Boolean).join(separator)));
  if (isRowOfHalfDays(lower.cells)) return [{ ...lower, cells: joinNames(header.cells, lower.cells) }, ...rows];
  return [{ ...header, cells: withGroups(records[first - 1]?.cells, header.cells) }, lower, ...rows];
}

interface Filler {
  take(records: readonly TextRecord[]): void;
  columns(): readonly string[];
  readonly rows: readonly SourceRow[];
  readonly issues: Issue[];
}

/** The first record names the columns. */
function createFiller(separator: string, width: number, mayHaveZeros: boolean): Filler {
  const issues: Issue[] = [];
  const rows: SourceRow[] = [];
  let columns: readonly string[] = [];
  let rowBuilder: RowBuilder | undefined;
  const take = (record: TextRecord) => {
    tellOfCells(record, width, separator, issues);
    if (rowBuilder !== undefined) {
      rows.push(rowBuilder.keep(record.line, record.cells));
      return;
    }
    const unnamed = Array.from({ length: width }, () => "");
    const header = createRowBuilder(unnamed, mayHaveZeros, issues).keep(record.line, record.cells);
    columns = header.cells.map((name) => name.trim());
    rowBuilder = createRowBuilder(columns, mayHaveZeros, issues);
  };
  return {
    take: (records) => records.forEach(take),
    columns: () => columns,
    rows,
    issues,
  };
}

function separatorOf(text: string): (ChosenSeparator & { readonly position: number }) | undefined {
  const [line = "", separator] = SEPARATOR_LINE.exec(text) ?? [];
  const chosen = chooseSeparator(text.slice(line.length), separator === undefined ? undefined : [separator]);
  return chosen && { ...chosen, position: line.length };
}

function tellOfCells({ line, cells, isUnclosed }: TextRecord, width: number, separator: string, issues: Issue[]) {
  if (isUnclosed) issues.push(tellOfRow(line, "quote-unclosed", "mended", cells.join(separator)));
  if (cells.length < width) issues.push(tellOfRow(line, "too-few-cells", "noted", cells.join(separator)));
  const extra = cells.slice(width);
  if (extra.some((cell) => cell.trim() !== "")) {
    issues.push(tellOfRow(line, "too-many-cells", "emptied", extra.join(separator)));
  }
}

interface ChosenSeparator {
  readonly separator: string;
  /** Cells of the first record, or of most records where these have more. */
  readonly width: number;
}

/**
 * The separator for which the first records of a text agree most on their number of cells, quotes respected; among equals the one with the
 * most cells. Undefined when each separator gives one cell only.
 * @param separators the candidates.
 */
function chooseSeparator(text: string, separators = SEPARATORS): ChosenSeparator | undefined {
  const start = text.slice(0, LOOKED_AT_LENGTH);
  // A truncated last line has too few cells.
  const sample = start.length < text.length ? start.slice(0, start.lastIndexOf("\n") + 1) || start : start;
  const [best] = separators
    .map((separator) => ({ separator, ...agreement(sample, separator) }))
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.share - a.share || b.width - a.width);
  return best && { separator: best.separator, width: best.width };
}

function agreement(sample: string, separator: string): { readonly share: number; readonly width: number } {
  const { data } = Papa.parse<string[]>(sample, { delimiter: separator, newline: "\n", preview: LOOKED_AT_RECORDS });
  const counts = data.filter((cells) => cells.some((cell) => cell.trim() !== "")).map(({ length }) => length);
  const [header = 1, ...rows] = counts;
  const usual = mostFrequent(rows) ?? header;
  const shareOf = (width: number) => counts.filter((count) => count === width).length / counts.length;
  const asHeader = header > 1 ? shareOf(header) : 0;
  const asRows = usual > 1 ? WITHOUT_HEADER * shareOf(usual) : 0;
  return { share: Math.max(asHeader, asRows), width: Math.max(header, asRows > asHeader ? usual : 1) };
}

function mostFrequent(counts: readonly number[]): number | undefined {
  const frequencies = new Map<number, number>();
  for (const count of counts) frequencies.set(count, (frequencies.get(count) ?? 0) + 1);
  return [...frequencies].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const QUOTE = '"';

export interface TextRecord {
  /** Line of the file where the record begins; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote was opened and never closed: the line is split by itself. */
  readonly isUnclosed: boolean;
}

/** Length of a batch, in UTF-16 units. */
const PIECE_LENGTH = 1 << 18;
/** A record without an end within this length counts as one with an unclosed quote. */
const MOST_RECORD_LENGTH = 1 << 20;

interface Start {
  readonly position: number;
  readonly line: number;
}

/** The records of a batch up to the last complete one; the lines up to `damagedTo` are split one by one. */
interface Piece {
  readonly records: readonly { readonly cells: readonly string[]; readonly from: number }[];
  readonly end: number;
  readonly damagedTo: number | undefined;
}

/**
 * Splits a table (RFC 4180, lines separated by line feeds) into records, some thousands at a time. An unclosed quote would take in the rest
 * of the file: where the line by itself has as many cells as the table has columns, or no end is found, lines are split one by one up to
 * where quotes are balanced again. Records without any text are skipped.
 */
function* splitRecords(text: string, separator: string, width: number, start: Start): Generator<readonly TextRecord[]> {
  let { position, line } = start;
  let length = PIECE_LENGTH;
  while (position < text.length) {
    const isLast = position + length >= text.length;
    const piece = splitPiece(text.slice(position, position + length), separator, width, isLast);
    if (piece.end === 0 && piece.damagedTo === undefined && length < MOST_RECORD_LENGTH && !isLast) {
      length *= 2;
      continue;
    }
    length = PIECE_LENGTH;
    const lines = lineCounter(text, position, line);
    const records: TextRecord[] = piece.records.map(({ cells, from }) => ({
      line: lines(position + from),
      cells,
      isUnclosed: false,
    }));
    const wholeEnd = position + piece.end;
    const end = damagedEnd(text, position, piece, isLast);
    for (let from = wholeEnd; from < end; ) {
      const lineEnd = endOfLine(text, from);
      records.push({ line: lines(from), ...splitLine(text.slice(from, lineEnd), separator, MOST_COLUMNS + 1) });
      from = lineEnd + 1;
    }
    line = lines(end);
    position = end;
    yield records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  }
}

/** End of the lines that are split one by one; without any, the end of the complete records. */
function damagedEnd(text: string, position: number, piece: Piece, isLast: boolean): number {
  if (piece.damagedTo !== undefined) return position + piece.damagedTo;
  if (piece.end > 0) return position + piece.end;
  if (isLast) return text.length;
  const lastBreak = text.lastIndexOf("\n", position + MOST_RECORD_LENGTH);
  return (lastBreak > position ? lastBreak : endOfLine(text, position)) + 1;
}

function splitPiece(piece: string, separator: string, width: number, isLast: boolean): Piece {
  const records: { readonly cells: readonly string[]; readonly from: number }[] = [];
  let end = 0;
  let damagedTo: number | undefined;
  Papa.parse<string[]>(piece, {
    delimiter: separator,
    newline: "\n",
    step: ({ data, errors, meta }, parser) => {
      const isWhole = isLast || meta.cursor < piece.length;
      const isUnended = errors.some(({ code }) => code === "MissingQuotes");
      if (isWhole && isUnended) damagedTo = piece.length;
      else if (isWhole && errors.length > 0) damagedTo = endOfDamage(piece, end, meta.cursor, separator, width);
      if (!isWhole || damagedTo !== undefined) {
        parser.abort();
        return;
      }
      records.push({ cells: data, from: end });
      end = meta.cursor;
    },
  });
  return { records, end, damagedTo };
}

/** Where to stop splitting the lines of a record with damaged quotes one by one; undefined to keep it whole. */
function endOfDamage(piece: string, from: number, to: number, separator: string, width: number): number | undefined {
  const firstEnd = endOfLine(piece, from);
  if (firstEnd + 1 >= to) return undefined;
  const { cells, isUnclosed } = splitLine(piece.slice(from, firstEnd), separator, MOST_COLUMNS + 1);
  return isUnclosed && cells.length === width ? piece.lastIndexOf("\n", to - 2) + 1 : undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function lineCounter(text: string, from: number, line: number): (position: number) => number {
  let [at, count] = [from, line];
  return (position) => {
    for (let next = text.indexOf("\n", at); next >= 0 && next < position; next = text.indexOf("\n", next + 1)) count++;
    at = Math.max(at, position);
    return count;
  };
}

interface SplitLine {
  readonly cells: readonly string[];
  /** A field begins with a quote that no quote on this line closes: it is kept as it is. */
  readonly isUnclosed: boolean;
}

/**
 * The cells of one line whose quotes may be damaged: a quoted field ends at a quote before a separator or the line end; an unclosed one is
 * text up to the next separator. The last cell allowed contains the rest of the line.
 */
function splitLine(line: string, separator: string, mostCells: number): SplitLine {
  const cells: string[] = [];
  let isUnclosed = false;
  let position = 0;
  while (position <= line.length) {
    const isLastThatMayBe = cells.length === mostCells - 1;
    // When one quote has no end, no later one has.
    const close =
      !isUnclosed && !isLastThatMayBe && line[position] === QUOTE ? findClose(line, position, separator) : -1;
    if (close >= 0) {
      cells.push(line.slice(position + 1, close).replaceAll('""', QUOTE));
      position = endOf(line, close + 1, separator) + 1;
      continue;
    }
    isUnclosed ||= line[position] === QUOTE;
    const end = isLastThatMayBe ? line.length : endOf(line, position, separator);
    cells.push(line.slice(position, end));
    position = end + 1;
  }
  return { cells, isUnclosed };
}

function findClose(line: string, open: number, separator: string): number {
  for (let at = line.indexOf(QUOTE, open + 1); at >= 0; at = line.indexOf(QUOTE, at + 1)) {
    if (line[at + 1] === QUOTE) {
      at += 1;
      continue;
    }
    let next = at + 1;
    while (line[next] === " ") next++;
    if (next >= line.length || line[next] === separator) return at;
  }
  return -1;
}

function endOf(line: string, from: number, separator: string): number {
  const end = line.indexOf(separator, from);
  return end < 0 ? line.length : end;
}

/** The names of the columns stand among the first rows. */
const LOOKED_AT_ROWS = 30;

const HALF_DAYS: ReadonlySet<string> = new Set(["matin", "matinee", "am", "apres midi", "aprem", "pm"]);

/** Rank of the row that names the columns: the first with half as many texts as the fullest; undefined when none has two. */
export function findHeaderRow(rows: readonly (readonly string[])[]): number | undefined {
  const counts = rows.slice(0, LOOKED_AT_ROWS).map(countTexts);
  const most = Math.max(0, ...counts);
  return most < 2 ? undefined : counts.findIndex((count) => count >= 2 && count >= most / 2);
}

/** Whether a row below the days of the week names their halves, and nothing else. */
export function isRowOfHalfDays(cells: readonly string[]): boolean {
  const texts = cells.filter((cell) => cell.trim() !== "");
  return texts.length > 1 && texts.every((text) => HALF_DAYS.has(plainText(text)));
}

/** Names under those of their groups: a repeated lower name, as "matin" under each day, stands behind its group. */
export function joinNames(upper: readonly string[], lower: readonly string[]): readonly string[] {
  const repeated = listRepeated(lower);
  let group = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const above = upper[column]?.trim() ?? "";
    const name = lower[column]?.trim() ?? "";
    group = above || group;
    if (name === "") return above;
    return repeated.has(name) ? `${group} ${name}`.trim() : name;
  });
}

/** Names in a row of which some are repeated, with those of the groups in the row above. */
export function withGroups(above: readonly string[] | undefined, names: readonly string[]): readonly string[] {
  return above === undefined || listRepeated(names).size === 0 || countTexts(above) < 2
    ? names
    : joinNames(above, names);
}

export function countTexts(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

function listRepeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const name of names.map((one) => one.trim())) {
    if (name !== "" && seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  return repeated;
}

/** Longest value in an issue, in UTF-16 units. */
const TOLD_LENGTH = 200;
const NUL = "\0";

/** Issue of a row from the reader, which does not map columns to fields. */
export function tellOfRow(line: number, reason: IssueReason, effect: IssueEffect, value: string, column = ""): Issue {
  return { line, column, field: undefined, value: cutText(value, TOLD_LENGTH), effect, reason, suggestion: "" };
}

export interface RowBuilder {
  /** The caller has reported cells beyond the columns before. */
  keep(line: number, cells: readonly string[]): SourceRow;
}

/** Makes rows of as many cells as columns, cut to the longest length, without zero characters. */
export function createRowBuilder(columns: readonly string[], mayHaveZeros: boolean, issues: Issue[]): RowBuilder {
  return {
    keep: (line, given) => {
      const cells = columns.map((column, at) => {
        const cell = given[at] ?? "";
        if (cell.length <= MOST_CELL_LENGTH) return cell;
        issues.push(tellOfRow(line, "text-too-long", "mended", cell, column));
        return cutText(cell, MOST_CELL_LENGTH);
      });
      return { line, cells: mayHaveZeros ? dropZeros(line, cells) : cells };
    },
  };

  /** Reported once per row, for its first such cell. */
  function dropZeros(line: number, cells: readonly string[]): readonly string[] {
    const at = cells.findIndex(hasZeros);
    if (at < 0) return cells;
    const mended = cells.map((cell) => cell.replaceAll(NUL, ""));
    issues.push(tellOfRow(line, "text-damaged", "mended", mended[at] ?? "", columns[at]));
    return mended;
  }
}

export function hasZeros(text: string): boolean {
  return text.includes(NUL);
}

/** Never splits a surrogate pair. */
function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length);
}

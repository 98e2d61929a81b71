import Papa from "papaparse";
import { MOST_COLUMNS } from "./limits.ts";

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
export function* splitRecords(
  text: string,
  separator: string,
  width: number,
  start: Start,
): Generator<readonly TextRecord[]> {
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

/**
 * For a record of several lines with damaged quotes: the end of the lines to split one by one, which is the start of the line that closes
 * the quote. Undefined when the record is better kept whole.
 */
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

/** Counts lines from one index of a text to a later one. */
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

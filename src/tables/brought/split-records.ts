import Papa from "papaparse";
import { MOST_COLUMNS } from "./limits.ts";
import { splitLine } from "./split-line.ts";

export interface TextRecord {
  /** Of the file, where the record begins; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote was opened and never closed: the line is taken by itself. */
  readonly isUnclosed: boolean;
}

export interface RecordBatch {
  readonly records: readonly TextRecord[];
  /** Where in the text the next one begins. */
  readonly position: number;
}

/** How much text is split at a time, in UTF-16 units. */
const PIECE_LENGTH = 1 << 18;
/** A record that does not end within so many is taken for one whose quote is not closed. */
const MOST_RECORD_LENGTH = 1 << 20;

interface Start {
  readonly position: number;
  readonly line: number;
}

/** The records of a piece of text up to where the last whole one ends; the lines up to `damagedTo` are split one by one. */
interface Piece {
  readonly records: readonly { readonly cells: readonly string[]; readonly from: number }[];
  readonly end: number;
  readonly damagedTo: number | undefined;
}

/**
 * Splits a table (RFC 4180, lines that end with a line feed) into records, some thousands at a time. A quote that is opened and
 * not closed would take the rest of the file with it: where the line by itself has as many cells as the table has columns, or
 * where no end is found, lines are taken one by one up to where quotes are whole again. Records without any text are passed over.
 */
export function* splitRecords(text: string, separator: string, width: number, start: Start): Generator<RecordBatch> {
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
    yield { records: records.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")), position };
  }
}

/** Where lines that are taken one by one end; where the whole records do, when there are none. */
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
 * A record of several lines whose quotes are damaged: where the lines end that are better taken one by one, which is where the
 * line begins on which the quote is closed. Undefined where the record is better taken as a whole.
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

/** Counts lines on the way from one place of a text to a later one. */
function lineCounter(text: string, from: number, line: number): (position: number) => number {
  let [at, count] = [from, line];
  return (position) => {
    for (let next = text.indexOf("\n", at); next >= 0 && next < position; next = text.indexOf("\n", next + 1)) count++;
    at = Math.max(at, position);
    return count;
  };
}

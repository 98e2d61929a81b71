import Papa from "papaparse";
import type { SourceRow } from "../../domain/import/read-file.ts";
import { RefusedFile } from "./refused-file.ts";
import { type ReadTable, tellOfRow, toTable } from "./to-table.ts";

const SEPARATORS: readonly string[] = [",", ";", "\t", "|"];

/** Excel writes and reads this line when the separator is not the country's usual one. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?\n/i;

/**
 * Reads a CSV (RFC 4180) whose first full record names its columns. Rows with too few cells are kept and reported. @throws RefusedFile
 * @param text with lines separated by line feeds.
 */
export function readCsv(text: string): ReadTable {
  const [separatorLine = "", named] = SEPARATOR_LINE.exec(text) ?? [];
  const body = text.slice(separatorLine.length);
  const separator = named ?? chooseSeparator(body);
  const rows = splitRows(body, separator, separatorLine === "" ? 1 : 2);
  const read = toTable(rows);
  const { columns } = read.table;
  const firstLine = read.table.rows[0]?.line ?? 0;
  const short = rows.filter(({ line, cells }) => line >= firstLine && cells.length < columns.length);
  const issues = short.map(({ line, cells }) => tellOfRow(line, "too-few-cells", "noted", cells.join(separator)));
  return { ...read, issues: [...read.issues, ...issues].sort((a, b) => a.line - b.line) };
}

/** In UTF-16 units; the next constant limits the records of the sample. */
const SAMPLE_LENGTH = 100_000;
const SAMPLE_RECORDS = 60;

/** The separator for which most of the first records have one number of cells, quotes respected; among equals the one with the most cells. */
function chooseSeparator(text: string): string {
  const start = text.slice(0, SAMPLE_LENGTH);
  // A truncated last line has too few cells.
  const sample = start.length < text.length ? start.slice(0, start.lastIndexOf("\n") + 1) || start : start;
  const [best] = SEPARATORS.map((separator) => ({ separator, ...agreementOf(sample, separator) }))
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.share - a.share || b.width - a.width);
  if (best === undefined) throw new RefusedFile({ kind: "no-columns" });
  return best.separator;
}

/** The number of cells that most records have, and the share of those that have it. */
function agreementOf(sample: string, delimiter: string): { readonly width: number; readonly share: number } {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: "\n", preview: SAMPLE_RECORDS });
  const records = new Map<number, number>();
  const filled = data.filter(hasText);
  for (const { length } of filled) records.set(length, (records.get(length) ?? 0) + 1);
  const [[width, count] = [0, 0]] = [...records].sort(([a, one], [b, other]) => other - one || b - a);
  return { width, share: count / filled.length };
}

function hasText(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/** The records with a text. @throws RefusedFile for a quote that is not closed on its line, and takes the lines below into its cell */
function splitRows(text: string, delimiter: string, firstLine: number): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  let [line, position] = [firstLine, 0];
  let unclosed: number | undefined;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step: ({ data, errors, meta }, parser) => {
      const breaks = text.slice(position, meta.cursor).replace(/\n$/, "").split("\n").length;
      if (errors.length > 0 && (breaks > 1 || errors.some(({ code }) => code === "MissingQuotes"))) {
        unclosed = line;
        parser.abort();
        return;
      }
      if (hasText(data)) rows.push({ line, cells: data });
      position = meta.cursor;
      line += breaks;
    },
  });
  if (unclosed !== undefined) throw new RefusedFile({ kind: "quote-unclosed", line: unclosed });
  return rows;
}

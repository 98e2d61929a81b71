import Papa from "papaparse";

const SEPARATORS: readonly string[] = [",", ";", "\t", "|"];

/** Size of the sample, in UTF-16 units; the next constant limits its records. */
const LOOKED_AT_LENGTH = 100_000;
const LOOKED_AT_RECORDS = 60;
/** Weight of an agreement of the rows without the header. */
const WITHOUT_HEADER = 0.8;

export interface ChosenSeparator {
  readonly separator: string;
  /** Cells of the first record, or of most records where these have more. */
  readonly width: number;
}

/**
 * The separator for which the first records of a text agree most on their number of cells, quotes respected; among equals the one with the
 * most cells. Undefined when each separator gives one cell only.
 * @param separators the candidates.
 */
export function chooseSeparator(text: string, separators = SEPARATORS): ChosenSeparator | undefined {
  const start = text.slice(0, LOOKED_AT_LENGTH);
  // A truncated last line has too few cells.
  const sample = start.length < text.length ? start.slice(0, start.lastIndexOf("\n") + 1) || start : start;
  const [best] = separators
    .map((separator) => ({ separator, ...agreement(sample, separator) }))
    .filter(({ width }) => width > 1)
    .toSorted((a, b) => b.share - a.share || b.width - a.width);
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
  return [...frequencies].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

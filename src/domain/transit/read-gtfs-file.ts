import type { FeedFault } from "./gtfs-feed.ts";

/** The text files of a feed. */
export interface FeedFiles {
  /**
   * Calls back with the cells of each record, header first, and its line. False when the feed has no such file.
   * @throws Error in French when the file cannot be read.
   */
  readonly forEachRecord: (file: string, visit: (cells: readonly string[], line: number) => void) => boolean;
}

export interface FileShape {
  readonly file: string;
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  readonly isOptional?: boolean;
}

/** Takes the cells of a row, and returns the reason of a refusal in French. */
export type AcceptRow = (cells: readonly string[]) => string | undefined;

/** Reads the rows of a file. */
export type ReadRows = (shape: FileShape, accept: AcceptRow) => void;

/** What became of a file: its rows, those refused, and the faults. */
export interface FileReading {
  readonly rows: number;
  readonly refused: number;
  /** Whether the feed can be used without the file, or the file can be used. */
  readonly isUsable: boolean;
  readonly faults: readonly FeedFault[];
}

/** Faults listed for each file: one cause may spoil every row. */
const MOST_FAULTS = 10;
/** A greater share of refused rows makes a feed unusable. */
const LARGEST_REFUSED_SHARE = 0.01;

/**
 * Reads a file of a feed row by row. Unknown columns are ignored, cells are trimmed, a missing optional column is empty.
 * @param accept takes the cells in the order of the required and the optional columns
 */
export function readGtfsFile(
  files: FeedFiles,
  { file, required, optional = [], isOptional = false }: FileShape,
  accept: AcceptRow,
): FileReading {
  const faults: FeedFault[] = [];
  const names = [...required, ...optional];
  let at: readonly number[] | undefined;
  let width = 0;
  let rows = 0;
  let refused = 0;
  const refuse = (line: number, reason: string) => {
    refused += 1;
    if (faults.length < MOST_FAULTS) faults.push({ file, line, reason });
  };
  const isThere = files.forEachRecord(file, (cells, line) => {
    if (at === undefined) {
      // A byte order mark counts as white space.
      const header = cells.map((cell) => cell.trim());
      width = header.length;
      at = names.map((name) => header.indexOf(name));
      return;
    }
    rows += 1;
    if (cells.length < width && cells.length <= Math.max(...at)) {
      refuse(line, `${width} colonnes attendues, ${cells.length} trouvées`);
      return;
    }
    const reason = accept(at.map((column) => (cells[column] ?? "").trim()));
    if (reason !== undefined) refuse(line, reason);
  });
  const absent = required.filter((_, rank) => at?.[rank] === -1);
  const fatal = whyUnusable({ isThere: isThere && at !== undefined, isOptional, absent, rows, refused });
  const told = fatal === undefined ? faults : [{ file, line: absent.length > 0 ? 1 : 0, reason: fatal }, ...faults];
  return { rows, refused, isUsable: fatal === undefined, faults: absent.length > 0 ? told.slice(0, 1) : told };
}

function whyUnusable(found: {
  readonly isThere: boolean;
  readonly isOptional: boolean;
  readonly absent: readonly string[];
  readonly rows: number;
  readonly refused: number;
}): string | undefined {
  const { isThere, isOptional, absent, rows, refused } = found;
  if (!isThere) return isOptional ? undefined : "fichier obligatoire absent ou vide";
  if (absent.length > 0) return `colonnes obligatoires absentes : ${absent.join(", ")}`;
  if (refused > rows * LARGEST_REFUSED_SHARE)
    return `${refused} ${refused > 1 ? "lignes refusées" : "ligne refusée"} sur ${rows}`;
  return undefined;
}

import type { Issue, IssueEffect, IssueReason } from "../../../domain/import/issue.ts";
import type { SourceRow } from "../../../domain/import/read-file.ts";
import { MOST_CELL_LENGTH } from "./limits.ts";

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

/**
 * Makes rows of cells: as many cells as columns, cut to the longest length, without the zero characters that some programs leave.
 * Characters that could not be decoded are left to the check of the cells.
 */
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

import { type FileToRead, type ImportedTable, readFile } from "../data/csv/imported/read-file.ts";
import { endOfPlace, gatherPlaces, listOwnColumns } from "../data/import/export-row.ts";
import { joinHalfDays } from "../data/import/guess-columns.ts";
import { proposeChoices } from "../data/import/propose-choices.ts";
import { createUnderstanding, type ImportContext } from "../data/import/understand-rows.ts";
import { findTypeColumns } from "../data/import/vocabulary.ts";
import type { ImportChoices } from "../domain/import/column-mapping.ts";
import type { Duplicate, PreviewPlace } from "../domain/import/import-preview.ts";
import type { ImportFault, Issue } from "../domain/import/issue.ts";
import type { ReadFile } from "../domain/import/read-file.ts";
import { findDuplicates } from "../domain/layer/find-duplicates.ts";
import type { Place } from "../domain/place.ts";

/** The table in a file, and the choices proposed for its import. */
export type ImportReading =
  | { readonly kind: "read"; readonly file: ReadFile; readonly choices: ImportChoices }
  | { readonly kind: "refused"; readonly fault: ImportFault };

/** Result for a batch of rows. */
export interface CheckedRows {
  /** Share of all rows done, earlier batches included, 0 to 1. */
  readonly share: number;
  readonly places: readonly PreviewPlace[];
  readonly issues: readonly Issue[];
  readonly duplicates: readonly Duplicate[];
  readonly elsewhere: number;
}

export interface ImportWork {
  /** Reads the named sheet, else the longest. Replaces the file that was read before. */
  read(file: FileToRead, sheet?: string): Promise<ImportReading>;
  /** Sets the communes and places against which rows are checked. */
  setContext(context: ImportContext, places: readonly Place[]): void;
  /**
   * Checks the rows of the file in batches; the caller must receive each batch before the next. False when stopped, or replaced by another
   * check.
   * @throws Error when no file was read.
   */
  check(choices: ImportChoices, onBatch: (batch: CheckedRows) => Promise<void>): Promise<boolean>;
  stopChecking(): void;
}

const PREVIEW_ROWS = 8;
/** A batch takes some hundredths of a second, here and for the receiver. */
const ROWS_AT_A_TIME = 500;

export function createImportWork(): ImportWork {
  let imported: ImportedTable | undefined;
  let against: { readonly context: ImportContext; readonly places: readonly Place[] } = {
    context: { communes: [] },
    places: [],
  };
  let newest = 0;
  return {
    read: async (file, sheet) => {
      const answer = await readFile(file, sheet);
      if (answer.kind === "refused") return answer;
      imported = { ...answer.imported, table: joinHalfDays(gatherPlaces(answer.imported.table)) };
      const { table, member, format, encoding, separator, sheets, rows } = imported;
      const { shape, choices } = proposeChoices(table);
      const preview = table.rows.slice(0, PREVIEW_ROWS);
      const { columns } = table;
      return {
        kind: "read",
        file: {
          name: file.name,
          member,
          format,
          encoding,
          separator,
          sheet: imported.sheet,
          sheets,
          shape,
          columns,
          ownColumns: listOwnColumns(columns),
          rows,
          preview,
          typeColumns: findTypeColumns(table),
        },
        choices,
      };
    },
    setContext: (context, places) => {
      against = { context, places };
    },
    check: async (choices, onBatch) => {
      if (imported === undefined) throw new Error("check was called before read");
      newest += 1;
      const own = newest;
      for (const batch of checkRows(imported, choices, against)) {
        await onBatch(batch);
        if (own !== newest) return false;
      }
      return true;
    },
    stopChecking: () => {
      newest += 1;
    },
  };
}

function* checkRows(
  { table, issues }: ImportedTable,
  choices: ImportChoices,
  against: { readonly context: ImportContext; readonly places: readonly Place[] },
): Generator<CheckedRows> {
  const { columns, rows } = table;
  const understanding = createUnderstanding(columns, choices, against.context);
  let reportedCount = 0;
  for (let from = 0, to = 0; from < rows.length; from = to) {
    to = endOfPlace(table, from + ROWS_AT_A_TIME);
    const batch = rows.slice(from, to);
    const isLast = to >= rows.length;
    const { places, issues: understood, elsewhere } = understanding.take(batch);
    const end = isLast ? issues.length : endOfLines(issues, reportedCount, batch.at(-1)?.line ?? 0);
    yield {
      share: to / rows.length,
      places,
      issues: inOrder(issues.slice(reportedCount, end), understood),
      duplicates: findDuplicates(places, against.places),
      elsewhere,
    };
    reportedCount = end;
  }
  if (rows.length === 0) yield { share: 1, places: [], issues, duplicates: [], elsewhere: 0 };
}

/** Index after the issues of the lines up to this one. */
function endOfLines(issues: readonly Issue[], from: number, line: number): number {
  let end = from;
  while ((issues[end]?.line ?? Number.POSITIVE_INFINITY) <= line) end += 1;
  return end;
}

/** Issues by line; an issue of a cell that reader and check both report stands once. */
function inOrder(read: readonly Issue[], understood: readonly Issue[]): readonly Issue[] {
  const keyOf = ({ line, column, reason }: Issue) => [line, reason, column].join();
  const twice = new Set(understood.map(keyOf));
  return [...read.filter((issue) => !twice.has(keyOf(issue))), ...understood].sort((a, b) => a.line - b.line);
}

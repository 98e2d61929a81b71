import type { IntakeChoices } from "../domain/intake/column-mapping.ts";
import type { IntakeFault } from "../domain/intake/intake-fault.ts";
import type { Duplicate, PreviewPlace } from "../domain/intake/intake-preview.ts";
import type { Issue } from "../domain/intake/issue.ts";
import type { ReadFile } from "../domain/intake/read-file.ts";
import { findDuplicates } from "../domain/layer/find-duplicates.ts";
import type { ServicePoint } from "../domain/service-point.ts";
import { proposeChoices } from "../intake/propose-choices.ts";
import { endOfPlace, gatherPlaces, listTakenBack } from "../intake/taken-row.ts";
import { createUnderstanding, type IntakeContext } from "../intake/understand-rows.ts";
import type { Progress } from "../tables/brought/read-csv.ts";
import { type BroughtTable, type FileToRead, readFile } from "../tables/brought/read-file.ts";

/** What a file is, and how it may be understood. */
export type IntakeReading =
  | { readonly kind: "read"; readonly file: ReadFile; readonly choices: IntakeChoices }
  | { readonly kind: "refused"; readonly fault: IntakeFault };

/** What some of the rows gave. */
export interface CheckedRows {
  /** Of all rows, those of earlier batches included. */
  readonly share: number;
  readonly places: readonly PreviewPlace[];
  readonly issues: readonly Issue[];
  readonly duplicates: readonly Duplicate[];
  readonly elsewhere: number;
}

export interface IntakeWork {
  /** A file that is read before is forgotten. */
  read(file: FileToRead, onProgress: (progress: Progress) => void): Promise<IntakeReading>;
  /** What rows are held against. */
  setContext(context: IntakeContext, points: readonly ServicePoint[]): void;
  /**
   * Understands the rows of the file that was read, a batch at a time, each of which must have been received before the next. False
   * where it was stopped, or another check was asked for.
   * @throws Error when no file was read.
   */
  check(choices: IntakeChoices, onBatch: (batch: CheckedRows) => Promise<void>): Promise<boolean>;
  stopChecking(): void;
}

const PREVIEW_ROWS = 8;
/** So many that a batch takes a few hundredths of a second, here and where it is received. */
const ROWS_AT_A_TIME = 500;

/** Reads one file and understands it as often as it is asked to. */
export function createIntakeWork(): IntakeWork {
  let brought: BroughtTable | undefined;
  let against: { readonly context: IntakeContext; readonly points: readonly ServicePoint[] } = {
    context: { communes: [] },
    points: [],
  };
  let newest = 0;
  return {
    read: async (file, onProgress) => {
      const answer = await readFile(file, { onProgress });
      if (answer.kind === "stopped") throw new Error("a read can only be stopped by terminating the worker");
      if (answer.kind === "refused") return answer;
      brought = { ...answer.brought, table: gatherPlaces(answer.brought.table) };
      const { table, format, encoding, separator, rows } = brought;
      const { shape, choices } = proposeChoices(table);
      const preview = table.rows.slice(0, PREVIEW_ROWS);
      const { columns } = table;
      return {
        kind: "read",
        file: {
          name: file.name,
          format,
          encoding,
          separator,
          shape,
          columns,
          takenBack: listTakenBack(columns),
          rows,
          preview,
        },
        choices,
      };
    },
    setContext: (context, points) => {
      against = { context, points };
    },
    check: async (choices, onBatch) => {
      if (brought === undefined) throw new Error("check was called before read");
      newest += 1;
      const own = newest;
      for (const batch of checkRows(brought, choices, against)) {
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
  { table, issues }: BroughtTable,
  choices: IntakeChoices,
  { context, points }: { readonly context: IntakeContext; readonly points: readonly ServicePoint[] },
): Generator<CheckedRows> {
  const { columns, rows } = table;
  const understanding = createUnderstanding(columns, choices, context);
  let told = 0;
  for (let from = 0, to = 0; from < rows.length; from = to) {
    to = endOfPlace(table, from + ROWS_AT_A_TIME);
    const batch = rows.slice(from, to);
    const isLast = to >= rows.length;
    const { places, issues: understood, elsewhere } = understanding.take(batch);
    const end = isLast ? issues.length : endOfLines(issues, told, batch.at(-1)?.line ?? 0);
    yield {
      share: to / rows.length,
      places,
      issues: inOrder(issues.slice(told, end), understood),
      duplicates: findDuplicates(places, points),
      elsewhere,
    };
    told = end;
  }
  if (rows.length === 0) yield { share: 1, places: [], issues, duplicates: [], elsewhere: 0 };
}

/** Where the issues of the lines up to this one end. */
function endOfLines(issues: readonly Issue[], from: number, line: number): number {
  let end = from;
  while ((issues[end]?.line ?? Number.POSITIVE_INFINITY) <= line) end += 1;
  return end;
}

/** Issues by line; what both reader and understanding tell of a cell is told once. */
function inOrder(read: readonly Issue[], understood: readonly Issue[]): readonly Issue[] {
  const keyOf = ({ line, column, reason }: Issue) => [line, reason, column].join();
  const twice = new Set(understood.map(keyOf));
  return [...read.filter((issue) => !twice.has(keyOf(issue))), ...understood].toSorted((a, b) => a.line - b.line);
}

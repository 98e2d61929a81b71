import type { CorrectionRow, DoubtRow } from "./correction.ts";
import type { PlaceFault } from "./find-place-faults.ts";

/** Why a change cannot be made. `src/data/csv/corrections/settle-changes.ts` has the words. */
export type Refusal =
  | { readonly kind: "row-unknown" }
  /** No column of the table, or one that never changes. */
  | { readonly kind: "field-unknown" }
  /** The cell contains another value than `from`. */
  | { readonly kind: "stale"; readonly found: string }
  /** The cell contains `to` already. */
  | { readonly kind: "done" }
  | { readonly kind: "id-taken" }
  /** A new row of a table that follows the official list. */
  | { readonly kind: "closed-table" }
  /** A doubt about the same cell exists. */
  | { readonly kind: "doubted" }
  | { readonly kind: "cell"; readonly fault: CellFault }
  | { readonly kind: "place"; readonly fault: PlaceFault };

/** A refused change; `field` and `value` are those of the refused cell, which another change of the row may concern. */
export interface Refused<Row extends CorrectionRow | DoubtRow> {
  readonly change: Row;
  /** Line of its file; 0 without a file. */
  readonly line: number;
  readonly field: string;
  readonly value: string;
  readonly refusal: Refusal;
}

/** Why a file of corrections or doubts cannot be read, or not a line of it. */
export type FileFault =
  | { readonly kind: "empty" }
  | { readonly kind: "too-many"; readonly count: number; readonly most: number }
  | { readonly kind: "header"; readonly found: string }
  | { readonly kind: "cells"; readonly line: number; readonly found: number; readonly expected: number }
  | {
      readonly kind: "cell";
      readonly line: number;
      readonly field: string;
      readonly value: string;
      readonly fault: CellFault;
    };

/** Types of cells of Table Schema that data/schema uses. */
export type CellType = "string" | "number" | "integer" | "date";

/** Why a cell violates the schema of its column. `src/data/csv/check-cells.ts` has the words of the pipeline. */
export type CellFault =
  | { readonly kind: "required" }
  | { readonly kind: "too-long"; readonly most: number }
  | { readonly kind: "letter-lost" }
  /** `name` of the character: "U+202E". */
  | { readonly kind: "invisible"; readonly name: string }
  | { readonly kind: "spaces" }
  | { readonly kind: "type"; readonly type: CellType }
  | { readonly kind: "enum"; readonly allowed: readonly string[] }
  /** A spreadsheet has dropped the leading zero of a code. */
  | { readonly kind: "zero-lost" }
  /** `form` in French, from the description of the column. */
  | { readonly kind: "pattern"; readonly form: string }
  | { readonly kind: "minimum"; readonly minimum: number }
  | { readonly kind: "maximum"; readonly maximum: number };

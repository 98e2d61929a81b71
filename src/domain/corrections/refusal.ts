import type { CellFault } from "./cell-fault.ts";
import type { CorrectionRow, DoubtRow } from "./correction.ts";
import type { PlaceFault } from "./place-fault.ts";

/** Why a change cannot be made. `src/data/csv/corrections/describe-refusal.ts` has the words. */
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

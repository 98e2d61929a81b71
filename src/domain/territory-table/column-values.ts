import type { FigureColumn } from "./table-columns.ts";
import type { TerritoryRow } from "./territory-row.ts";

/** Notation of the values of a column. */
export type ColumnUnit =
  /** Integers. */
  | "count"
  /** From 0 to 1. */
  | "share"
  /** In the unit of the access model. */
  | "cost";

export interface ColumnValues {
  readonly unit: ColumnUnit;
  /** Sort key of a row; undefined without a value, Infinity without a way to a place. */
  readonly numberOf: (row: TerritoryRow) => number | undefined;
  /** Whether the first order is descending: towards many, far, or least covered. */
  readonly beginsDescending: boolean;
}

/** Every column except the name. */
export const COLUMN_VALUES: Readonly<Record<FigureColumn, ColumnValues>> = {
  "non-desservis": { unit: "count", numberOf: ({ access }) => access.uncoveredPopulation, beginsDescending: true },
  "part-avant": { unit: "share", numberOf: ({ before }) => before.share, beginsDescending: false },
  part: { unit: "share", numberOf: ({ access }) => access.share, beginsDescending: false },
  gagnes: { unit: "count", numberOf: gainOf, beginsDescending: true },
  moyenne: { unit: "cost", numberOf: ({ access }) => access.meanCost, beginsDescending: true },
};

/** People gained minus people lost by the threshold. */
function gainOf({ access, before }: Pick<TerritoryRow, "access" | "before">): number {
  return access.coveredPopulation - before.coveredPopulation;
}

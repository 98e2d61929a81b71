import { shareRangeOf } from "../coverage/share-range.ts";
import type { OptionalColumn } from "./table-columns.ts";
import type { TerritoryRow } from "./territory-row.ts";

/** Notation of the values of a column. */
export type ColumnUnit =
  /** Integers: people, communes or places. */
  | "count"
  | "per-10000"
  /** From 0 to 1. */
  | "share"
  /** Numbers of communes covered entirely and in part; for a commune, its coverage. */
  | "coverage"
  /** Two shares, ordered by the lower. */
  | "share-range"
  /** In the unit of the access model. */
  | "cost"
  /** A commune and its cost. */
  | "farthest";

export interface ColumnValues {
  readonly unit: ColumnUnit;
  /** Sort key of a row; undefined without a value, Infinity without a way to a place. */
  readonly numberOf: (row: TerritoryRow) => number | undefined;
  /** Whether the first order is descending: towards many, far, or least covered. */
  readonly beginsDescending: boolean;
}

/** Every column except the name. */
export const COLUMN_VALUES: Readonly<Record<OptionalColumn, ColumnValues>> = {
  population: { unit: "count", numberOf: ({ access }) => access.population, beginsDescending: true },
  communes: { unit: "count", numberOf: ({ access }) => access.communes, beginsDescending: true },
  lieux: { unit: "count", numberOf: ({ access }) => access.places, beginsDescending: true },
  densite: { unit: "per-10000", numberOf: ({ access }) => access.placesPer10000, beginsDescending: false },
  desservis: { unit: "count", numberOf: ({ access }) => access.coveredPopulation, beginsDescending: true },
  "non-desservis": { unit: "count", numberOf: ({ access }) => access.uncoveredPopulation, beginsDescending: true },
  desserte: { unit: "coverage", numberOf: coverageRankOf, beginsDescending: false },
  "part-avant": { unit: "share", numberOf: ({ before }) => before.share, beginsDescending: false },
  part: { unit: "share", numberOf: ({ access }) => access.share, beginsDescending: false },
  fourchette: {
    unit: "share-range",
    numberOf: ({ access }) => shareRangeOf(access)?.least,
    beginsDescending: false,
  },
  gagnes: { unit: "count", numberOf: gainOf, beginsDescending: true },
  moyenne: { unit: "cost", numberOf: ({ access }) => access.meanCost, beginsDescending: true },
  mediane: { unit: "cost", numberOf: ({ access }) => access.medianCost, beginsDescending: true },
  eloignee: { unit: "farthest", numberOf: ({ access }) => access.farthest?.cost, beginsDescending: true },
};

/** Covered communes, where a partly covered one counts half. */
function coverageRankOf({ access }: Pick<TerritoryRow, "access">): number {
  return access.coveredCommunes + access.partlyCoveredCommunes / 2;
}

/** People gained minus people lost by the threshold. */
function gainOf({ access, before }: Pick<TerritoryRow, "access" | "before">): number {
  return access.coveredPopulation - before.coveredPopulation;
}

import { shareRangeOf } from "../coverage/share-range.ts";
import type { OptionalColumn } from "./table-columns.ts";
import type { TerritoryRow } from "./territory-row.ts";

/** How the values of a column are written. */
export type ColumnUnit =
  /** People, communes or places: whole numbers. */
  | "count"
  | "per-10000"
  /** From 0 to 1. */
  | "share"
  /** How many communes are covered entirely and in part; of a commune, whether it is. */
  | "coverage"
  /** Two shares, of which the lower is what rows are put in order by. */
  | "share-range"
  /** In the unit of the access model. */
  | "cost"
  /** A commune and its cost. */
  | "farthest";

export interface ColumnValues {
  readonly unit: ColumnUnit;
  /** What rows are put in order by; undefined where there is nothing to say, Infinity where no way leads to a place. */
  readonly numberOf: (row: TerritoryRow) => number | undefined;
  /** Which end a planner looks at first: the many, the far, the least covered. */
  readonly beginsDescending: boolean;
}

/** Every column but the name. */
export const COLUMN_VALUES: Readonly<Record<OptionalColumn, ColumnValues>> = {
  population: { unit: "count", numberOf: ({ access }) => access.population, beginsDescending: true },
  communes: { unit: "count", numberOf: ({ access }) => access.communes, beginsDescending: true },
  lieux: { unit: "count", numberOf: ({ access }) => access.points, beginsDescending: true },
  densite: { unit: "per-10000", numberOf: ({ access }) => access.pointsPer10000, beginsDescending: false },
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

/** Communes that are covered, of which one that is covered in part is half a one. */
function coverageRankOf({ access }: Pick<TerritoryRow, "access">): number {
  return access.coveredCommunes + access.partlyCoveredCommunes / 2;
}

/** People within the threshold who were not before; below zero when more lose than gain. */
function gainOf({ access, before }: Pick<TerritoryRow, "access" | "before">): number {
  return access.coveredPopulation - before.coveredPopulation;
}

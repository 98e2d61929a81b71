import { type CommuneCoverage, coverageOfCommune } from "../coverage/commune-coverage.ts";
import type { TerritoryRow } from "./territory-row.ts";

/** Rows of communes with a given coverage, in their order; all rows without a choice. */
export function rowsByCoverage(
  rows: readonly TerritoryRow[],
  coverage: CommuneCoverage | undefined,
): readonly TerritoryRow[] {
  return coverage === undefined ? rows : rows.filter(({ access }) => coverageOfCommune(access) === coverage);
}

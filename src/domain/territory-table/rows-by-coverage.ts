import { type CommuneCoverage, coverageOfCommune } from "../coverage/commune-coverage.ts";
import type { TerritoryRow } from "./territory-row.ts";

/** The rows of communes that are covered so much, in their order; all of them when it does not matter how much. */
export function rowsByCoverage(
  rows: readonly TerritoryRow[],
  coverage: CommuneCoverage | undefined,
): readonly TerritoryRow[] {
  return coverage === undefined ? rows : rows.filter(({ access }) => coverageOfCommune(access) === coverage);
}

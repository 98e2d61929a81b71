import type { TerritoryLevel } from "../territory-ref.ts";
import type { FigureColumn, TableColumn, TableSort } from "./table-columns.ts";

const OF_SCENARIO = ["part-avant", "part", "gagnes"] as const;
const OF_COMMUNES = ["non-desservis", "moyenne"] as const;
const OF_GROUPS = ["non-desservis", "part"] as const;

/** Columns beside the name: as many as fit in a narrow panel. */
export function tableColumns(level: TerritoryLevel, hasScenario: boolean): readonly FigureColumn[] {
  if (hasScenario) return OF_SCENARIO;
  return level === "commune" ? OF_COMMUNES : OF_GROUPS;
}

/** Columns of figures with an optional range below. */
export type RangedColumn = "part" | "non-desservis";

/** Column with the range below its figure: none without ranges, or between before and after, where the difference matters. */
export function columnAboveRange(shown: readonly FigureColumn[], hasRanges: boolean): RangedColumn | undefined {
  if (!hasRanges || shown.includes("part-avant")) return undefined;
  return (["part", "non-desservis"] as const).find((column) => shown.includes(column));
}

/**
 * Order of the rows: the chosen one while its column is shown, so that readers see the reason for the order; else by
 * the greatest gain or need.
 */
export function sortInForce(chosen: TableSort | undefined, shown: readonly FigureColumn[]): TableSort {
  const isShown = (column: TableColumn) => column === "nom" || shown.includes(column);
  if (chosen !== undefined && isShown(chosen.column)) return chosen;
  return { column: isShown("gagnes") ? "gagnes" : "non-desservis", isDescending: true };
}

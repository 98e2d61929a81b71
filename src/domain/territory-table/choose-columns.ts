import type { TerritoryLevel } from "../territory-ref.ts";
import { type OptionalColumn, TABLE_COLUMNS, type TableColumn, type TableSort } from "./table-columns.ts";

/** Subject of a table. */
export interface TableSubject {
  readonly level: TerritoryLevel;
  /** Whether a scenario distinguishes before and after. */
  readonly hasScenario: boolean;
  /** Whether figures have ranges: those by our roads. */
  readonly hasRanges: boolean;
}

/** Columns without meaning for a single commune. */
const NOT_OF_COMMUNES: ReadonlySet<TableColumn> = new Set(["communes", "eloignee"]);
const OF_SCENARIOS: ReadonlySet<TableColumn> = new Set(["part-avant", "gagnes"]);

/** Available columns of a subject, without the name. */
export function columnsFor({ level, hasScenario, hasRanges }: TableSubject): readonly OptionalColumn[] {
  return TABLE_COLUMNS.filter((column) => column !== "nom").filter(
    (column) =>
      (hasScenario || !OF_SCENARIOS.has(column)) &&
      (hasRanges || column !== "fourchette") &&
      (level !== "commune" || !NOT_OF_COMMUNES.has(column)),
  );
}

/** Default columns: as many as fit beside the name in a narrow panel. */
export function usualColumns({ level, hasScenario }: TableSubject): readonly OptionalColumn[] {
  if (hasScenario) return ["part-avant", "part", "gagnes"];
  return level === "commune" ? ["non-desservis", "moyenne"] : ["non-desservis", "part"];
}

/** Columns of figures with an optional range below. */
export type RangedColumn = "part" | "non-desservis";

/**
 * Column with the range below its figure: none without ranges, with a range column, or between before and after, where
 * the difference matters.
 */
export function columnAboveRange(
  shown: readonly OptionalColumn[],
  { hasRanges }: Pick<TableSubject, "hasRanges">,
): RangedColumn | undefined {
  if (!hasRanges || shown.some((column) => column === "fourchette" || OF_SCENARIOS.has(column))) return undefined;
  return (["part", "non-desservis"] as const).find((column) => shown.includes(column));
}

/** Columns beside the name: the chosen available ones, in their order; the default ones when none remains. */
export function shownColumns(
  chosen: readonly OptionalColumn[] | undefined,
  subject: TableSubject,
): readonly OptionalColumn[] {
  const shown = columnsFor(subject).filter((column) => chosen?.includes(column));
  return shown.length === 0 && chosen?.length !== 0 ? usualColumns(subject) : shown;
}

/**
 * Order of the rows: the chosen one while its column is shown, so that readers see the reason for the order; else by
 * the greatest gain or need, as far as columns show it; else by name.
 */
export function sortInForce(chosen: TableSort | undefined, shown: readonly OptionalColumn[]): TableSort {
  const isShown = (column: TableColumn) => column === "nom" || shown.includes(column);
  if (chosen !== undefined && isShown(chosen.column)) return chosen;
  const usual = (["gagnes", "non-desservis"] as const).find(isShown);
  return usual === undefined ? { column: "nom", isDescending: false } : { column: usual, isDescending: true };
}

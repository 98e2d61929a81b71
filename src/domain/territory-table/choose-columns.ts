import type { TerritoryLevel } from "../territory-ref.ts";
import { type OptionalColumn, TABLE_COLUMNS, type TableColumn, type TableSort } from "./table-columns.ts";

/** What a table is a table of. */
export interface TableSubject {
  readonly level: TerritoryLevel;
  /** Whether something is supposed of the places, so that there is a before and an after. */
  readonly hasScenario: boolean;
  /** Whether the true figures are expected between others, where the roads are ours. */
  readonly hasRanges: boolean;
}

/** A commune is one commune, and the farthest in it. */
const NOT_OF_COMMUNES: ReadonlySet<TableColumn> = new Set(["communes", "eloignee"]);
const OF_SCENARIOS: ReadonlySet<TableColumn> = new Set(["part-avant", "gagnes"]);

/** The columns that say something of a subject, the name left out. */
export function columnsFor({ level, hasScenario, hasRanges }: TableSubject): readonly OptionalColumn[] {
  return TABLE_COLUMNS.filter((column) => column !== "nom").filter(
    (column) =>
      (hasScenario || !OF_SCENARIOS.has(column)) &&
      (hasRanges || column !== "fourchette") &&
      (level !== "commune" || !NOT_OF_COMMUNES.has(column)),
  );
}

/** What shows until the person chooses: as much as fits beside the name in a narrow panel. */
export function usualColumns({ level, hasScenario }: TableSubject): readonly OptionalColumn[] {
  if (hasScenario) return ["part-avant", "part", "gagnes"];
  return level === "commune" ? ["non-desservis", "moyenne"] : ["non-desservis", "part"];
}

/** Columns of figures that a range can stand below. */
export type RangedColumn = "part" | "non-desservis";

/**
 * The column in whose cells the range stands below the figure: none where there are no ranges, where they have their own column, and
 * between a before and an after, whose difference is what one looks for.
 */
export function columnAboveRange(
  shown: readonly OptionalColumn[],
  { hasRanges }: Pick<TableSubject, "hasRanges">,
): RangedColumn | undefined {
  if (!hasRanges || shown.some((column) => column === "fourchette" || OF_SCENARIOS.has(column))) return undefined;
  return (["part", "non-desservis"] as const).find((column) => shown.includes(column));
}

/** The columns beside the name: the chosen ones that say something of the subject, in their order; the usual ones when none does. */
export function shownColumns(
  chosen: readonly OptionalColumn[] | undefined,
  subject: TableSubject,
): readonly OptionalColumn[] {
  const shown = columnsFor(subject).filter((column) => chosen?.includes(column));
  return shown.length === 0 && chosen?.length !== 0 ? usualColumns(subject) : shown;
}

/**
 * The order of the rows: the chosen one while its column is shown, so that the reader always sees what the order follows; else those
 * whom most is to be done for first, or who gain most, as far as the columns tell; else by name.
 */
export function sortInForce(chosen: TableSort | undefined, shown: readonly OptionalColumn[]): TableSort {
  const isShown = (column: TableColumn) => column === "nom" || shown.includes(column);
  if (chosen !== undefined && isShown(chosen.column)) return chosen;
  const usual = (["gagnes", "non-desservis"] as const).find(isShown);
  return usual === undefined ? { column: "nom", isDescending: false } : { column: usual, isDescending: true };
}

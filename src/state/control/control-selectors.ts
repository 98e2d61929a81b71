import type { CodeDepartement } from "../../domain/codes.ts";
import { CONTROL_CHECKS, type ControlCheck, type ControlRef } from "../../domain/control/control-ref.ts";
import { type ControlContext, checksMetBy, isCountedIn } from "../../domain/control/meets-check.ts";
import { CATEGORIES, type Category, type PointId, type ServicePoint } from "../../domain/service-point.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import type { AppState } from "../app-state.ts";
import { memoiseLast } from "../memoise.ts";
import { selectPoints } from "../selectors.ts";

/** One line of « Contrôle des données »: of how many places, in all and of each type. */
export interface ControlRow {
  readonly check: ControlCheck;
  readonly total: number;
  readonly byCategory: Readonly<Record<Category, number>>;
}

/** How many places of a type are in a département. */
export interface DepartementRow {
  readonly code: CodeDepartement;
  readonly name: string;
  readonly total: number;
  readonly byCategory: Readonly<Record<Category, number>>;
}

const NOT_YET: ReadonlySet<PointId> = new Set();
const context = memoiseLast(
  (today: string, like: ReadonlySet<PointId>): ControlContext => ({
    today,
    likeOthers: like,
  }),
);
/** Two memories, for the page shows the rows of all places beside those of one département. */
const rowsEverywhere = memoiseLast(countRows);
const rowsInDepartement = memoiseLast(countRows);
const departementRows = memoiseLast((points: readonly ServicePoint[]): readonly DepartementRow[] =>
  DEPARTEMENTS.map(({ code, name }) => {
    const inside = points.filter(({ codeDepartement }) => codeDepartement === code);
    const countOf = (category: Category) => inside.filter(({ categories }) => categories.includes(category)).length;
    return { code, name, total: inside.length, byCategory: byCategory(countOf) };
  }),
);
const inspected = memoiseLast(
  (points: readonly ServicePoint[], figure: ControlRef, known: ControlContext): readonly ServicePoint[] =>
    points.filter((point) => isCountedIn(point, figure, known)),
);

/** Every line of the table, of all places or of those in a département, whatever the filters; what is like others counts none until it is known. */
export function selectControlRows(state: AppState, departement: CodeDepartement | undefined): readonly ControlRow[] {
  const rows = departement === undefined ? rowsEverywhere : rowsInDepartement;
  return rows(selectPoints(state), departement, selectContext(state));
}

export function selectDepartementRows(state: AppState): readonly DepartementRow[] {
  return departementRows(selectPoints(state));
}

/** The places that the chosen figure counts, by commune and name; undefined while none is chosen. */
export function selectInspectedPoints(state: AppState): readonly ServicePoint[] | undefined {
  return state.inspected && inspected(selectPoints(state), state.inspected, selectContext(state));
}

function selectContext(state: AppState): ControlContext {
  return context(state.now?.date ?? "", state.likeOthers ?? NOT_YET);
}

function countRows(
  points: readonly ServicePoint[],
  departement: CodeDepartement | undefined,
  known: ControlContext,
): readonly ControlRow[] {
  const counts = new Map(CONTROL_CHECKS.map((check) => [check, { total: 0, byCategory: byCategory(() => 0) }]));
  for (const point of points) {
    if (departement !== undefined && point.codeDepartement !== departement) continue;
    for (const check of checksMetBy(point, known)) {
      const count = counts.get(check);
      if (count === undefined) continue;
      count.total++;
      for (const category of new Set(point.categories)) count.byCategory[category]++;
    }
  }
  return [...counts].map(([check, count]) => ({ check, ...count }));
}

function byCategory(countOf: (category: Category) => number): Record<Category, number> {
  const [first, second, third] = CATEGORIES;
  return { [first]: countOf(first), [second]: countOf(second), [third]: countOf(third) } as Record<Category, number>;
}

import type { CodeDepartement } from "../../domain/codes.ts";
import { countGroups } from "../../domain/group-places.ts";
import { CATEGORIES, type Category, type Place, type PlaceId, type Verification } from "../../domain/place.ts";
import {
  checksMetBy,
  isCountedIn,
  type QualityContext,
  qualityRepresentativeOf,
} from "../../domain/quality/meets-check.ts";
import {
  BEYOND,
  QUALITY_CHECKS,
  type QualityArea,
  type QualityCheck,
  type QualityRef,
} from "../../domain/quality/quality-ref.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import type { AppState } from "../../model/app-state.ts";
import { derive } from "../../model/derive.ts";
import { selectPlaces } from "../../model/selectors.ts";
import type { quality } from "./messages/fr.ts";

/** One row of « Contrôle des données »: number of places, in total and by type. */
export interface QualityRow {
  readonly check: QualityCheck;
  readonly total: number;
  readonly byCategory: Readonly<Record<Category, number>>;
}

/** Number of places of a département by type. */
export interface DepartementRow {
  readonly code: CodeDepartement;
  readonly name: string;
  readonly total: number;
  readonly byCategory: Readonly<Record<Category, number>>;
}

const NOT_YET: ReadonlySet<PlaceId> = new Set();
const context = derive(
  (today: string, like: ReadonlySet<PlaceId>): QualityContext => ({
    today,
    likeOthers: like,
  }),
);
const groups = derive((places: readonly Place[]) => countGroups(places, qualityRepresentativeOf));
const like = derive((places: readonly Place[], { likeOthers }: QualityContext) =>
  places.filter(({ id }) => likeOthers.has(id)),
);
/** The page shows the rows of all places beside those of one département. */
const qualityRows = derive(countRows, { keys: 2 });
const departementRows = derive((counted: Sorts): readonly DepartementRow[] =>
  DEPARTEMENTS.map(({ code, name }) => {
    const inside = [...counted].filter(([{ codeDepartement }]) => codeDepartement === code);
    const sum = (those: typeof inside) => those.reduce((total, [, places]) => total + places, 0);
    const countOf = (category: Category) => sum(inside.filter(([{ categories }]) => categories.includes(category)));
    return { code, name, total: sum(inside), byCategory: byCategory(countOf) };
  }),
);
const beyondRow = derive((places: readonly Place[]) => {
  const beyond = places.filter(({ codeDepartement }) => codeDepartement === undefined);
  const countOf = (category: Category) => beyond.filter(({ categories }) => categories.includes(category)).length;
  return { total: beyond.length, byCategory: byCategory(countOf) };
});
const inspected = derive((places: readonly Place[], figure: QualityRef, known: QualityContext): readonly Place[] =>
  places.filter((place) => isCountedIn(place, figure, known)),
);

/** All rows, of all places or of one département, whatever the filters. Possible duplicates count 0 until they are known. */
export function selectQualityRows(state: AppState, departement: QualityArea | undefined): readonly QualityRow[] {
  const places = selectPlaces(state);
  const known = selectContext(state);
  return qualityRows(state, departement, groups(state, places), like(state, places, known), known);
}

export function selectDepartementRows(state: AppState): readonly DepartementRow[] {
  return departementRows(state, groups(state, selectPlaces(state)));
}

/** Number of places of each type outside the départements of the map. */
export function selectBeyondRow(state: AppState): Pick<DepartementRow, "total" | "byCategory"> {
  return beyondRow(state, selectPlaces(state));
}

/** The places of the inspected figure, by commune and name; undefined without one. */
export function selectInspectedPlaces(state: AppState): readonly Place[] | undefined {
  return state.inspected && inspected(state, selectPlaces(state), state.inspected, selectContext(state));
}

function selectContext(state: AppState): QualityContext {
  return context(state, state.now?.date ?? "", state.likeOthers ?? NOT_YET);
}

/** Name of a check. The names of the verifications are those of the sheet. */
export function checkLabel(
  check: QualityCheck,
  {
    qualityChecks,
    verifications,
  }: Pick<typeof quality, "qualityChecks"> & {
    readonly verifications: Readonly<Record<Verification, string>>;
  },
): string {
  return check === "officiel" || check === "recoupe" || check === "a-confirmer"
    ? verifications[check]
    : qualityChecks[check];
}

/** Possible duplicates are no property of a group: they are counted one by one. */
function countRows(
  departement: QualityArea | undefined,
  counted: Sorts,
  likeOthers: readonly Place[],
  { today }: QualityContext,
): readonly QualityRow[] {
  const counts = new Map(QUALITY_CHECKS.map((check) => [check, { total: 0, byCategory: byCategory(() => 0) }]));
  const add = (check: QualityCheck, { categories, codeDepartement }: Place, places: number) => {
    const count = counts.get(check);
    if (count === undefined || (departement !== undefined && (codeDepartement ?? BEYOND) !== departement)) return;
    count.total += places;
    for (const category of CATEGORIES) if (categories.includes(category)) count.byCategory[category] += places;
  };
  for (const [representative, places] of counted) {
    for (const check of checksMetBy(representative, { today, likeOthers: NOT_YET })) add(check, representative, places);
  }
  for (const place of likeOthers) add("doublons", place, 1);
  return [...counts].map(([check, count]) => ({ check, ...count }));
}

type Sorts = ReadonlyMap<Place, number>;

function byCategory(countOf: (category: Category) => number): Record<Category, number> {
  const [first, second, third] = CATEGORIES;
  return { [first]: countOf(first), [second]: countOf(second), [third]: countOf(third) } as Record<Category, number>;
}

import { countFacets, type FacetCounts } from "../domain/filter/count-facets.ts";
import { filterPoints } from "../domain/filter/filter-points.ts";
import { type EmptyingGroup, findEmptyingGroups } from "../domain/filter/find-emptying-groups.ts";
import { readyValue } from "../domain/loadable.ts";
import type { PointId, ServicePoint } from "../domain/service-point.ts";
import type { Commune } from "../domain/territory.ts";
import type { AppState, Selection } from "./app-state.ts";
import { memoiseLast } from "./memoise.ts";

const NO_POINTS: readonly ServicePoint[] = [];
const NO_COMMUNES: readonly Commune[] = [];

const orderedPoints = memoiseLast(orderByCommune);
const visiblePoints = memoiseLast(filterPoints);
const facetCounts = memoiseLast(countFacets);
const emptyingGroups = memoiseLast(findEmptyingGroups);
const pointsOfWelcome = memoiseLast((points: readonly ServicePoint[]) =>
  points.filter((point) => point.kind === "accueil"),
);
const pointById = memoiseLast((points: readonly ServicePoint[]) => new Map(points.map((point) => [point.id, point])));
const selected = memoiseLast((points: readonly ServicePoint[], selection: Selection) =>
  selection.kind === "point" ? pointById(points).get(selection.id) : undefined,
);

/** Every place, in the order of the list. */
export function selectPoints(state: AppState): readonly ServicePoint[] {
  return orderedPoints(readyValue(state.resources.points) ?? NO_POINTS);
}

/** The places that pass the filters, in the order of the list. */
export function selectVisiblePoints(state: AppState): readonly ServicePoint[] {
  return visiblePoints(selectPoints(state), state.filters);
}

export function selectFacetCounts(state: AppState): FacetCounts {
  return facetCounts(selectPoints(state), state.filters);
}

export function selectEmptyingGroups(state: AppState): readonly EmptyingGroup[] {
  return emptyingGroups(selectPoints(state), state.filters);
}

/** The visible places that cover people: a housing service or a vehicle area receives nobody for their matters. */
export function selectMeasuredPoints(state: AppState): readonly ServicePoint[] {
  return pointsOfWelcome(selectVisiblePoints(state));
}

export function selectCommunes(state: AppState): readonly Commune[] {
  return readyValue(state.resources.communes)?.communes ?? NO_COMMUNES;
}

/** The place whose sheet is open. */
export function selectSelectedPoint(state: AppState): ServicePoint | undefined {
  return selected(selectPoints(state), state.selection);
}

export function selectPointById(state: AppState, id: PointId): ServicePoint | undefined {
  return pointById(selectPoints(state)).get(id);
}

function orderByCommune(points: readonly ServicePoint[]): readonly ServicePoint[] {
  const { compare } = new Intl.Collator("fr");
  return [...points].sort((a, b) => compare(a.commune, b.commune) || compare(a.name, b.name));
}

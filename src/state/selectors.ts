import { mergeLayers } from "../domain/layer/merge-layers.ts";
import { readyValue } from "../domain/loadable.ts";
import type { PointId, ServicePoint } from "../domain/service-point.ts";
import type { Commune } from "../domain/territory.ts";
import type { AppState, Selection } from "./app-state.ts";
import { memoiseLast } from "./memoise.ts";

const NO_POINTS: readonly ServicePoint[] = [];
const NO_COMMUNES: readonly Commune[] = [];

const merged = memoiseLast(mergeLayers);
const orderedPoints = memoiseLast(orderByCommune);
const pointById = memoiseLast((points: readonly ServicePoint[]) => new Map(points.map((point) => [point.id, point])));
const selected = memoiseLast((points: readonly ServicePoint[], selection: Selection) =>
  selection.kind === "point" ? pointById(points).get(selection.id) : undefined,
);

const selectedCommune = memoiseLast((communes: readonly Commune[], selection: Selection) =>
  selection.kind === "commune" ? communes.find(({ code }) => code === selection.code) : undefined,
);

/** Every place, those of the shown layers too, by commune and name. */
export function selectPoints(state: AppState): readonly ServicePoint[] {
  return orderedPoints(merged(readyValue(state.resources.points) ?? NO_POINTS, state.layers.layers));
}

export function selectCommunes(state: AppState): readonly Commune[] {
  return readyValue(state.resources.communes)?.communes ?? NO_COMMUNES;
}

/** The commune that is chosen, also while the sheet of a place or pass that it led to is open. */
export function selectSelectedCommune(state: AppState): Commune | undefined {
  const { selection, openedFrom } = state;
  return selectedCommune(selectCommunes(state), selection.kind === "commune" ? selection : openedFrom);
}

/** The place whose sheet is open. */
export function selectSelectedPoint(state: AppState): ServicePoint | undefined {
  return selected(selectPoints(state), state.selection);
}

export function selectPointById(state: AppState, id: PointId): ServicePoint | undefined {
  return pointById(selectPoints(state)).get(id);
}

/** Each name of a commune is compared once with its like, not once for each pair of places: the collator is slow. */
function orderByCommune(points: readonly ServicePoint[]): readonly ServicePoint[] {
  const { compare } = new Intl.Collator("fr");
  const ranks = new Map<string, number>();
  let last: string | undefined;
  let rank = 0;
  for (const commune of [...new Set(points.map((point) => point.commune))].sort(compare)) {
    if (last !== undefined && compare(last, commune) !== 0) rank++;
    ranks.set(commune, rank);
    last = commune;
  }
  const rankOf = ({ commune }: ServicePoint) => ranks.get(commune) ?? 0;
  return [...points].sort((a, b) => rankOf(a) - rankOf(b) || compare(a.name, b.name));
}

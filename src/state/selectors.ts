import type { LocalLayer } from "../domain/layer/local-layer.ts";
import { mergeLayers } from "../domain/layer/merge-layers.ts";
import { readyValue } from "../domain/loadable.ts";
import { orderPlaces } from "../domain/order-places.ts";
import type { PointId, ServicePoint } from "../domain/service-point.ts";
import type { Commune, Epci } from "../domain/territory.ts";
import type { AppState, Selection } from "./app-state.ts";
import { keepList, memoiseLast } from "./memoise.ts";

const NO_POINTS: readonly ServicePoint[] = [];
const NO_COMMUNES: readonly Commune[] = [];
const NO_EPCIS: readonly Epci[] = [];

const keepMerged = keepList<ServicePoint>();
/** Of ordered lists: those of layers are ordered once, and their places stay the same whatever becomes of a layer's name. */
const merged = memoiseLast((points: readonly ServicePoint[], layers: readonly LocalLayer[]) =>
  keepMerged(
    mergeLayers(
      orderPlaces(points),
      layers.map((layer) => (layer.isShown ? { ...layer, places: orderPlaces(layer.places) } : layer)),
    ),
  ),
);
const keepNotReplaced = keepList<ServicePoint>();
const notReplaced = memoiseLast((neighbours: readonly ServicePoint[], layers: readonly LocalLayer[]) => {
  const shown = layers.filter(({ isShown }) => isShown);
  if (shown.length === 0) return neighbours;
  const replaced = new Set(shown.flatMap(({ hidden, places }) => [...hidden, ...places.map(({ id }) => id)]));
  return keepNotReplaced(neighbours.filter(({ id }) => !replaced.has(id)));
});
const withNeighbours = memoiseLast((points: readonly ServicePoint[], neighbours: readonly ServicePoint[]) =>
  neighbours.length === 0 ? points : [...points, ...neighbours],
);
const pointById = memoiseLast((points: readonly ServicePoint[]) => new Map(points.map((point) => [point.id, point])));
const selected = memoiseLast((points: readonly ServicePoint[], selection: Selection) =>
  selection.kind === "point" ? pointById(points).get(selection.id) : undefined,
);

const selectedCommune = memoiseLast((communes: readonly Commune[], selection: Selection) =>
  selection.kind === "commune" ? communes.find(({ code }) => code === selection.code) : undefined,
);

/** Every place, those of the shown layers too, by commune and name. */
export function selectPoints(state: AppState): readonly ServicePoint[] {
  return orderPlaces(merged(readyValue(state.resources.points) ?? NO_POINTS, state.layers.layers));
}

/**
 * The places outside the seven départements, by commune and name, but those in whose stead a layer brought another; none while they
 * are still to come, nor in a frame on another site's page.
 */
export function selectNeighbours(state: AppState): readonly ServicePoint[] {
  const { resources, layers, isEmbedded } = state;
  if (isEmbedded) return NO_POINTS;
  return notReplaced(orderPlaces(readyValue(resources.neighbours) ?? NO_POINTS), layers.layers);
}

/** Every place and the neighbouring ones after them: all that a sheet can be open of. The very places while there are no others. */
export function selectPointsAndNeighbours(state: AppState): readonly ServicePoint[] {
  return withNeighbours(selectPoints(state), selectNeighbours(state));
}

/** Whether it is still to come which places there are outside the region. */
export function awaitsNeighbours({ resources, isEmbedded }: AppState): boolean {
  return !isEmbedded && resources.neighbours.status === "loading";
}

export function selectCommunes(state: AppState): readonly Commune[] {
  return readyValue(state.resources.communes)?.communes ?? NO_COMMUNES;
}

export function selectEpcis(state: AppState): readonly Epci[] {
  return readyValue(state.resources.communes)?.epcis ?? NO_EPCIS;
}

/** The commune that is chosen, also while the sheet of a place or pass that it led to is open. */
export function selectSelectedCommune(state: AppState): Commune | undefined {
  const { selection, openedFrom } = state;
  return selectedCommune(selectCommunes(state), selection.kind === "commune" ? selection : openedFrom);
}

/** The place whose sheet is open. */
export function selectSelectedPoint(state: AppState): ServicePoint | undefined {
  return selected(selectPointsAndNeighbours(state), state.selection);
}

export function selectPointById(state: AppState, id: PointId): ServicePoint | undefined {
  return pointById(selectPointsAndNeighbours(state)).get(id);
}

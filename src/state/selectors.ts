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

/** The places outside the seven départements, by commune and name; none while they are still to come. */
export function selectNeighbours(state: AppState): readonly ServicePoint[] {
  return orderPlaces(readyValue(state.resources.neighbours) ?? NO_POINTS);
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
  return selected(selectPoints(state), state.selection);
}

export function selectPointById(state: AppState, id: PointId): ServicePoint | undefined {
  return pointById(selectPoints(state)).get(id);
}

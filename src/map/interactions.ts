import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { shownAccessMap } from "../domain/access/shown-access-map.ts";
import { type CodeCommune, parseCodeCommune } from "../domain/codes.ts";
import type { PassageId } from "../domain/network/road-network.ts";
import { parseTerritory, type TerritoryRef, territoryKey } from "../domain/territory-ref.ts";
import { selectAccessModel } from "../model/access-selectors.ts";
import type { Actions } from "../model/actions.ts";
import type { AppState } from "../model/app-state.ts";
import type { AppStore } from "../model/store.ts";
import { featureAt } from "./feature-at.ts";
import { ACCESS_LAYER, DEPARTEMENT_ACCESS_LAYER, EPCI_ACCESS_LAYER } from "./layers/access.ts";
import { PASSAGE_LAYER } from "./layers/passages.ts";
import {
  CLUSTER_LAYER,
  DOT_LAYER,
  NEIGHBOUR_LAYER,
  PLACE_LAYER,
  PLACE_NAME_LAYER,
  PLACES_SOURCE,
} from "./layers/places.ts";
import { PLANNED_LAYER } from "./layers/planned.ts";
import { RESORT_LAYER } from "./layers/resorts.ts";
import { onceAFrame } from "./once-a-frame.ts";

const AREA_LAYERS: Readonly<Record<string, string>> = {
  epci: EPCI_ACCESS_LAYER,
  departements: DEPARTEMENT_ACCESS_LAYER,
};

type ClickAct = (properties: Readonly<Record<string, unknown>>, event: MapMouseEvent) => void;

const LAYERS_OF_PLACES: readonly string[] = [PLACE_LAYER, NEIGHBOUR_LAYER, PLACE_NAME_LAYER, DOT_LAYER];

/** Translates clicks and hovers on the map to actions; no other module listens to them. */
export function listenToMap(map: MapLibreMap, store: AppStore, actions: Actions): void {
  /** Action of a click on a feature, by layer, from the topmost. */
  const acts = new Map<string, ClickAct>([
    [
      PLANNED_LAYER,
      ({ id, icon }) => (icon === "star" ? actions.selectPlanned(String(id)) : actions.selectPlace(String(id))),
    ],
    [PLACE_LAYER, ({ id }) => actions.selectPlace(String(id))],
    [CLUSTER_LAYER, ({ cluster_id }, event) => void openCluster(map, cluster_id, event)],
    [NEIGHBOUR_LAYER, ({ id }) => actions.selectPlace(String(id))],
    [PLACE_NAME_LAYER, ({ id }) => actions.selectPlace(String(id))],
    [RESORT_LAYER, ({ id }) => actions.chooseOrigin({ kind: "station", id: String(id) })],
    [PASSAGE_LAYER, ({ id }) => actions.selectPassage(String(id) as PassageId)],
    [DOT_LAYER, ({ id }) => actions.selectPlace(String(id))],
  ]);
  const layers = [...acts.keys()];
  map.on("click", (event) => {
    if (store.getState().placing.kind !== "none") return placeLater(event, store, actions);
    const over = featureAt(map, event, layers);
    if (over === undefined) chooseGround(map, event, store.getState(), actions);
    else acts.get(over.layer.id)?.(over.properties, event);
  });
  // A touch has no hover: a tap chooses its target, though browsers fire mouse events after it.
  let isFinger = false;
  const tellPointer = ({ pointerType }: PointerEvent) => {
    isFinger = pointerType === "touch";
  };
  for (const type of ["pointerdown", "pointermove"] as const)
    map.getCanvasContainer().addEventListener(type, tellPointer);
  // Finding the commune and its way takes longer than the interval of mouse events.
  const hover = onceAFrame((event: MapMouseEvent) => {
    if (store.getState().placing.kind !== "none") return;
    const over = featureAt(map, event, layers);
    const isPlace = over !== undefined && LAYERS_OF_PLACES.includes(over.layer.id);
    map.getCanvas().style.cursor = over === undefined ? "" : "pointer";
    actions.hoverPlace(isPlace ? String(over.properties["id"]) : undefined);
    if (!isFinger) actions.hoverCommune(over === undefined ? pointedCommune(map, event, store.getState()) : undefined);
  });
  map.on("mousemove", hover.hear);
  map.on("mouseout", () => {
    hover.forget();
    actions.hoverPlace(undefined);
    actions.hoverCommune(undefined);
  });
  // What the pointer shows can be dismissed without moving the pointer.
  const dismiss = ({ key }: KeyboardEvent) => {
    if (key !== "Escape") return;
    actions.hoverPlace(undefined);
    actions.hoverCommune(undefined);
  };
  document.addEventListener("keydown", dismiss);
  map.on("remove", () => {
    hover.forget();
    document.removeEventListener("keydown", dismiss);
  });
}

/** Places what is being placed; its code has come with the map, or `watchLostCode` says that it cannot be had. */
function placeLater({ lngLat }: MapMouseEvent, store: AppStore, actions: Actions): void {
  import("./place-planned.ts").then(({ placeAt }) => placeAt(lngLat, store, actions)).catch(() => undefined);
}

/** Chooses the EPCI or département where these are shown, else the commune. */
function chooseGround(map: MapLibreMap, event: MapMouseEvent, state: AppState, actions: Actions): void {
  const area = pointedArea(map, event, state);
  const commune = area === undefined ? pointedCommune(map, event, state) : undefined;
  if (area !== undefined) actions.chooseTerritory(area);
  if (commune !== undefined) actions.selectCommune(commune);
}

/** Zooms in until a cluster separates. */
async function openCluster(
  map: MapLibreMap,
  clusterId: unknown,
  { lngLat, originalEvent }: MapMouseEvent,
): Promise<void> {
  const source = map.getSource<GeoJSONSource>(PLACES_SOURCE);
  if (source === undefined || typeof clusterId !== "number") return;
  const zoom = await source.getClusterExpansionZoom(clusterId);
  map.easeTo({ center: lngLat, zoom: zoom + 0.3 }, { originalEvent });
}

/** In « Territoires », the commune under the pointer. */
function pointedCommune(map: MapLibreMap, event: MapMouseEvent, state: AppState): CodeCommune | undefined {
  if (state.view !== "territoires") return undefined;
  const code = codeAt(map, event, ACCESS_LAYER);
  return code === undefined ? undefined : parseCodeCommune(code);
}

/**
 * The EPCI or département under the pointer, where these are shown; undefined for the chosen one, inside which a click chooses a commune.
 */
function pointedArea(map: MapLibreMap, event: MapMouseEvent, state: AppState): TerritoryRef | undefined {
  const layer =
    state.view === "territoires" ? AREA_LAYERS[shownAccessMap(state.accessMap, selectAccessModel(state))] : undefined;
  const code = layer && codeAt(map, event, layer);
  if (code === undefined || code === territoryKey(state.territory)) return undefined;
  return parseTerritory(code);
}

function codeAt(map: MapLibreMap, { point }: MapMouseEvent, layer: string): string | undefined {
  if (map.getLayer(layer) === undefined) return undefined;
  const [feature] = map.queryRenderedFeatures(point, { layers: [layer] });
  return feature === undefined ? undefined : String(feature.properties["code"]);
}

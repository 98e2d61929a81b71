import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { PassageId } from "../domain/network/road-network.ts";
import type { Actions } from "../state/actions.ts";
import { featureAt } from "./feature-at.ts";
import { PASSAGE_LAYER } from "./layers/passages.ts";
import { CLUSTER_LAYER, NEIGHBOUR_LAYER, PLACE_LAYER, PLACE_NAME_LAYER, PLACES_SOURCE } from "./layers/places.ts";
import { RESORT_LAYER } from "./layers/resorts.ts";
import { onceAFrame } from "./once-a-frame.ts";

type ClickAct = (properties: Readonly<Record<string, unknown>>, event: MapMouseEvent) => void;

const LAYERS_OF_PLACES: readonly string[] = [PLACE_LAYER, NEIGHBOUR_LAYER, PLACE_NAME_LAYER];

/** Translates clicks and hovers on the map to actions; no other module listens to them. */
export function listenToMap(map: MapLibreMap, actions: Actions): void {
  /** Action of a click on a feature, by layer, from the topmost. */
  const acts = new Map<string, ClickAct>([
    [PLACE_LAYER, ({ id }) => actions.selectPlace(String(id))],
    [CLUSTER_LAYER, ({ cluster_id }, event) => void openCluster(map, cluster_id, event)],
    [NEIGHBOUR_LAYER, ({ id }) => actions.selectPlace(String(id))],
    [PLACE_NAME_LAYER, ({ id }) => actions.selectPlace(String(id))],
    [RESORT_LAYER, ({ id }) => actions.chooseOrigin({ kind: "station", id: String(id) })],
    [PASSAGE_LAYER, ({ id }) => actions.selectPassage(String(id) as PassageId)],
  ]);
  const layers = [...acts.keys()];
  map.on("click", (event) => {
    const over = featureAt(map, event, layers);
    if (over !== undefined) acts.get(over.layer.id)?.(over.properties, event);
  });
  // Finding the place takes longer than the interval of mouse events.
  const hover = onceAFrame((event: MapMouseEvent) => {
    const over = featureAt(map, event, layers);
    const isPlace = over !== undefined && LAYERS_OF_PLACES.includes(over.layer.id);
    map.getCanvas().style.cursor = over === undefined ? "" : "pointer";
    actions.hoverPlace(isPlace ? String(over.properties["id"]) : undefined);
  });
  map.on("mousemove", hover.hear);
  map.on("mouseout", () => {
    hover.forget();
    actions.hoverPlace(undefined);
  });
  // What the pointer shows can be dismissed without moving the pointer.
  const dismiss = ({ key }: KeyboardEvent) => {
    if (key !== "Escape") return;
    actions.hoverPlace(undefined);
  };
  document.addEventListener("keydown", dismiss);
  map.on("remove", () => {
    hover.forget();
    document.removeEventListener("keydown", dismiss);
  });
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

import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { parseCodeCommune } from "../domain/codes.ts";
import type { DoorId } from "../domain/network/road-network.ts";
import type { Actions } from "../state/actions.ts";
import type { AppStore } from "../state/store.ts";
import { ACCESS_LAYER } from "./layers/access.ts";
import { DOOR_LAYER } from "./layers/doors.ts";
import { RESORT_LAYER } from "./layers/resorts.ts";
import { CLUSTER_LAYER, PLACE_LAYER, PLACES_SOURCE } from "./layers/service-points.ts";

/** A finger is not a needle: what lies within this many pixels of the tap is what was meant. */
const REACH_PX = 8;

/** Clicks and hovers of the map as actions; nothing else of the page hears the map. */
export function listenToMap(map: MapLibreMap, store: AppStore, actions: Actions): void {
  map.on("click", (event) => {
    const place = featureAt(map, event, PLACE_LAYER);
    if (place !== undefined) return actions.selectPoint(String(place.properties["id"]));
    const cluster = featureAt(map, event, CLUSTER_LAYER);
    if (cluster !== undefined) return void openCluster(map, cluster.properties["cluster_id"], event);
    const resort = featureAt(map, event, RESORT_LAYER);
    if (resort !== undefined) return actions.chooseOrigin({ kind: "station", id: String(resort.properties["id"]) });
    const door = featureAt(map, event, DOOR_LAYER);
    if (door !== undefined) return actions.selectDoor(String(door.properties["id"]) as DoorId);
    // Ground belongs to one commune: no reach.
    const commune = store.getState().view === "territoires" ? featureAt(map, event, ACCESS_LAYER, 0) : undefined;
    const code = parseCodeCommune(String(commune?.properties["code"]));
    if (code !== undefined) actions.selectCommune(code);
  });
  map.on("mousemove", (event) => {
    const place = featureAt(map, event, PLACE_LAYER);
    const isOverSomething =
      place !== undefined ||
      [CLUSTER_LAYER, RESORT_LAYER, DOOR_LAYER].some((layer) => featureAt(map, event, layer) !== undefined);
    map.getCanvas().style.cursor = isOverSomething ? "pointer" : "";
    actions.hoverPoint(place === undefined ? undefined : String(place.properties["id"]));
  });
  map.on("mouseout", () => actions.hoverPoint(undefined));
}

function featureAt(map: MapLibreMap, { point: { x, y } }: MapMouseEvent, layer: string, reachPx = REACH_PX) {
  if (map.getLayer(layer) === undefined) return undefined;
  const box: [[number, number], [number, number]] = [
    [x - reachPx, y - reachPx],
    [x + reachPx, y + reachPx],
  ];
  const [feature] = map.queryRenderedFeatures(box, { layers: [layer] });
  return feature;
}

/** Goes near enough for a cluster to come apart. */
async function openCluster(map: MapLibreMap, clusterId: unknown, { lngLat }: MapMouseEvent): Promise<void> {
  const source = map.getSource<GeoJSONSource>(PLACES_SOURCE);
  if (source === undefined || typeof clusterId !== "number") return;
  const zoom = await source.getClusterExpansionZoom(clusterId);
  map.easeTo({ center: lngLat, zoom: zoom + 0.3 });
}

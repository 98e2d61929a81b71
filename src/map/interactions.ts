import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { parseCodeCommune } from "../domain/codes.ts";
import type { DoorId } from "../domain/network/road-network.ts";
import type { Actions } from "../state/actions.ts";
import type { AppStore } from "../state/store.ts";
import { featureAt } from "./feature-at.ts";
import { ACCESS_LAYER } from "./layers/access.ts";
import { DOOR_LAYER } from "./layers/doors.ts";
import { PLANNED_LAYER } from "./layers/planned.ts";
import { RESORT_LAYER } from "./layers/resorts.ts";
import { CLUSTER_LAYER, PLACE_LAYER, PLACES_SOURCE } from "./layers/service-points.ts";
import { placeAt } from "./place-planned.ts";

type ClickAct = (properties: Readonly<Record<string, unknown>>, event: MapMouseEvent) => void;

/** Clicks and hovers of the map as actions; nothing else of the page hears the map. */
export function listenToMap(map: MapLibreMap, store: AppStore, actions: Actions): void {
  /** What a click does to what a layer shows, from what is drawn the topmost. */
  const acts: readonly (readonly [string, ClickAct])[] = [
    [
      PLANNED_LAYER,
      ({ id, icon }) => (icon === "star" ? actions.selectPlanned(String(id)) : actions.selectPoint(String(id))),
    ],
    [PLACE_LAYER, ({ id }) => actions.selectPoint(String(id))],
    [CLUSTER_LAYER, ({ cluster_id }, event) => void openCluster(map, cluster_id, event)],
    [RESORT_LAYER, ({ id }) => actions.chooseOrigin({ kind: "station", id: String(id) })],
    [DOOR_LAYER, ({ id }) => actions.selectDoor(String(id) as DoorId)],
  ];
  map.on("click", (event) => {
    if (store.getState().placing.kind !== "none") return placeAt(event.lngLat, store, actions);
    for (const [layer, act] of acts) {
      const feature = featureAt(map, event, layer);
      if (feature !== undefined) return act(feature.properties, event);
    }
    // Ground belongs to one commune: no reach.
    const commune = store.getState().view === "territoires" ? featureAt(map, event, ACCESS_LAYER, 0) : undefined;
    const code = parseCodeCommune(String(commune?.properties["code"]));
    if (code !== undefined) actions.selectCommune(code);
  });
  map.on("mousemove", (event) => {
    if (store.getState().placing.kind !== "none") return;
    const place = featureAt(map, event, PLACE_LAYER);
    const isOverSomething =
      place !== undefined ||
      [PLANNED_LAYER, CLUSTER_LAYER, RESORT_LAYER, DOOR_LAYER].some(
        (layer) => featureAt(map, event, layer) !== undefined,
      );
    map.getCanvas().style.cursor = isOverSomething ? "pointer" : "";
    actions.hoverPoint(place === undefined ? undefined : String(place.properties["id"]));
  });
  map.on("mouseout", () => actions.hoverPoint(undefined));
}

/** Goes near enough for a cluster to come apart. */
async function openCluster(map: MapLibreMap, clusterId: unknown, { lngLat }: MapMouseEvent): Promise<void> {
  const source = map.getSource<GeoJSONSource>(PLACES_SOURCE);
  if (source === undefined || typeof clusterId !== "number") return;
  const zoom = await source.getClusterExpansionZoom(clusterId);
  map.easeTo({ center: lngLat, zoom: zoom + 0.3 });
}

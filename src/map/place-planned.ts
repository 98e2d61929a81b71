import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import { readyValue } from "../domain/loadable.ts";
import { isInRegion } from "../domain/scenario/is-in-region.ts";
import type { Position } from "../geo/position.ts";
import type { Actions } from "../model/actions.ts";
import { NOT_PLACING } from "../model/app-state.ts";
import { selectCommunes } from "../model/selectors.ts";
import type { AppStore } from "../model/store.ts";
import { featureAt } from "./feature-at.ts";
import { PLANNED_LAYER, PLANNED_SOURCE } from "./layers/planned.ts";
import { withPlannedAt } from "./planned-features.ts";
import { setData } from "./set-data.ts";
import { shownPlanned } from "./shown-planned.ts";

interface Degrees {
  readonly lng: number;
  readonly lat: number;
}

/** A shorter move of the pointer between down and up is a click. */
const LEAST_DRAG_PX = 4;

/** Adds or moves a planned place at the clicked position. Outside the region the click is refused, and the person may click again. */
export function placeAt({ lng, lat }: Degrees, store: AppStore, actions: Actions): void {
  const { placing } = store.getState();
  if (placing.kind === "none") return;
  const position: Position = [lng, lat];
  if (!isPlaceable(store, position)) {
    actions.choosePlacing({ ...placing, isRefused: true });
    return;
  }
  if (placing.kind === "moving") actions.movePlanned(placing.id, position);
  const id = placing.kind === "moving" ? placing.id : actions.addPlanned(position, "");
  actions.choosePlacing(NOT_PLACING);
  if (id !== undefined) actions.selectPlanned(id);
}

/** Lets the person drag a planned place. The figures change at the end of the drag. */
export function dragPlanned(map: MapLibreMap, store: AppStore, actions: Actions): void {
  const start = (event: MapMouseEvent | MapTouchEvent) => {
    if (store.getState().placing.kind !== "none" || ("points" in event && event.points.length > 1)) return;
    const feature = featureAt(map, event, [PLANNED_LAYER]);
    if (feature?.properties["icon"] !== "star") return;
    // The map does not move.
    event.preventDefault();
    followUntilLetGo(map, store, actions, String(feature.properties["id"]), event);
  };
  map.on("mousedown", start);
  map.on("touchstart", start);
}

function followUntilLetGo(
  map: MapLibreMap,
  store: AppStore,
  actions: Actions,
  id: string,
  { point: from }: MapMouseEvent | MapTouchEvent,
): void {
  const features = shownPlanned(store.getState());
  const letGo = new AbortController();
  let position: Position | undefined;
  const follow = ({ point, lngLat }: MapMouseEvent | MapTouchEvent) => {
    if (position === undefined && point.dist(from) < LEAST_DRAG_PX) return;
    position = [lngLat.lng, lngLat.lat];
    setData(map, PLANNED_SOURCE, withPlannedAt(features, id, position));
  };
  const finish = () => {
    letGo.abort();
    map.off("mousemove", follow);
    map.off("touchmove", follow);
    if (position === undefined) return;
    if (isPlaceable(store, position)) {
      actions.movePlanned(id, position);
      actions.selectPlanned(id);
    } else {
      setData(map, PLANNED_SOURCE, features);
      actions.choosePlacing({ kind: "moving", id, isRefused: true });
    }
  };
  map.on("mousemove", follow);
  map.on("touchmove", follow);
  // On the window: the pointer may be released outside the map.
  for (const type of ["pointerup", "pointercancel"] as const) addEventListener(type, finish, { signal: letGo.signal });
}

function isPlaceable(store: AppStore, position: Position): boolean {
  const state = store.getState();
  return isInRegion(position, readyValue(state.resources.territories)?.departements, selectCommunes(state));
}

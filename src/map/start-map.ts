import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { Actions } from "../state/actions.ts";
import type { AppStore } from "../state/app-state.ts";
import { boxOfMap, OPENING, openOnRegion, readCamera, showRegion } from "./camera.ts";
import { createMap, type MapWords, pageCredit } from "./create-map.ts";
import { featureAt } from "./feature-at.ts";
import { CLUSTER_LAYER, PLACE_LAYER } from "./layers/places.ts";
import { buildMapStyle, SUBJECTS } from "./map-style.ts";
import { type RunningMap, runMap } from "./run-map.ts";
import { schedule } from "./schedule.ts";
import { syncMap } from "./sync-map.ts";

/**
 * Draws the map in an element and subscribes it to the store. Reports its status: ready, without WebGL, or lost with the WebGL context;
 * when the browser restores the context, it draws another map instead. Undefined when no map can be created.
 */
export function startMap(
  element: HTMLElement,
  store: AppStore,
  actions: Actions,
  words: MapWords,
): RunningMap | undefined {
  return runMap({
    create: () => createOnState(element, store, words),
    begin: (map, onDrawn) => keepToStore(map, store, actions, onDrawn),
    report: actions.reportMap,
  });
}

function createOnState(element: HTMLElement, store: AppStore, words: MapWords): MapLibreMap | undefined {
  const { camera, scheme, isEmbedded } = store.getState();
  const style = buildMapStyle(scheme, store.getState().language, `${pageCredit(words)}, ${words.attribution}`);
  const map = createMap(element, { style, camera, isEmbedded }, words);
  if (map === undefined || camera !== undefined) return map;
  // The view of a frame is small: it is kept clear of the controls that are there.
  if (isEmbedded) showRegion(map, false);
  else openOnRegion(map);
  return map;
}

/** Once MapLibre has its style: draws the state and translates the person's actions. Returns the function that ends both. */
function keepToStore(map: MapLibreMap, store: AppStore, actions: Actions, onDrawn: () => void): () => void {
  // Until the map has moved, it opens anew when a view takes width from the map or gives it back.
  map.on("resize", () => {
    const { camera, isEmbedded } = store.getState();
    if (camera === undefined && !isEmbedded) openOnRegion(map);
  });
  // Before the state is drawn: without motion it moves the map at once.
  map.on("moveend", (event) => {
    if (OPENING in event) return;
    // The list follows the map from the first move by the person.
    const isMovedByPerson = "originalEvent" in event && event.originalEvent !== undefined;
    const isFollowed = isMovedByPerson || store.getState().sight !== undefined;
    actions.moveCamera(readCamera(map), isFollowed ? boxOfMap(map) : undefined);
  });
  const stopSync = syncMap(map, store, actions.reportPlan);
  listenToMap(map, actions);
  // "ready" starts the base map and lazy views, which would delay the places.
  const stopWaiting = whenPlacesDrawn(map, () => {
    onDrawn();
    actions.reportMap("ready");
  });
  return () => {
    stopWaiting();
    stopSync();
  };
}

/**
 * Calls back once, after the first frame with places, or when the map is idle without any. Returns a function that cancels. Sets a performance
 * mark on the first frame with places, for `npm run bench:page`: MapLibre has no such event.
 */
export function whenPlacesDrawn(map: MapLibreMap, then: () => void): () => void {
  const look = () => {
    if (map.queryRenderedFeatures({ layers: [PLACE_LAYER, CLUSTER_LAYER] }).length === 0) return;
    performance.mark("places-drawn");
    finish();
  };
  // The page draws much then, and the frame is already long.
  const later = schedule(then);
  const finish = () => {
    stopLooking();
    later.call();
  };
  const stopLooking = () => {
    map.off("render", look);
    map.off("idle", finish);
  };
  map.on("render", look);
  map.on("idle", finish);
  return () => {
    stopLooking();
    later.forget();
  };
}

/** Of the map of places, the topmost first. */
const TARGETS = [...SUBJECTS].reverse().flatMap(({ targets = [] }) => targets);

/** Translates clicks and hovers on the map to actions; no other module listens to them. */
export function listenToMap(map: MapLibreMap, actions: Actions): void {
  map.on("click", (event) => {
    const hit = featureAt(map, event, TARGETS);
    hit?.target.onClick?.(hit.properties, actions, event);
  });
  // Finding the place takes longer than the interval of mouse events.
  const hover = schedule((event: MapMouseEvent) => {
    const hit = featureAt(map, event, TARGETS);
    map.getCanvas().style.cursor = hit === undefined ? "" : "pointer";
    actions.hoverPlace(hit?.target.isPlace ? String(hit.properties["id"]) : undefined);
  });
  map.on("mousemove", hover.call);
  map.on("mouseout", () => {
    hover.forget();
    actions.hoverPlace(undefined);
  });
  // Escape ends the hover without a move of the pointer.
  const dismiss = ({ key }: KeyboardEvent) => {
    if (key === "Escape") actions.hoverPlace(undefined);
  };
  document.addEventListener("keydown", dismiss);
  map.on("remove", () => {
    hover.forget();
    document.removeEventListener("keydown", dismiss);
  });
}

import type { Map as MapLibreMap } from "maplibre-gl";
import { unreachable } from "../domain/loadable.ts";
import type { Actions } from "../state/actions.ts";
import type { AppStore } from "../state/app-state.ts";
import { boxOfMap, OPENING, openOnRegion, readCamera, showRegion } from "./camera.ts";
import { createMap, pageCredit } from "./create-map.ts";
import { creditGround } from "./credit-ground.ts";
import { listenToMap } from "./interactions.ts";
import { buildMapStyle } from "./map-style.ts";
import type { MapWords } from "./map-words.ts";
import { type RunningMap, runMap } from "./run-map.ts";
import { syncMap } from "./sync-map.ts";
import { type OnlineMapPort, syncOnlineMap } from "./sync-online-map.ts";
import { whenPlacesDrawn } from "./when-places-drawn.ts";

/**
 * Draws the map in an element and subscribes it to the store. Reports its status: ready, without WebGL, or lost with the WebGL context;
 * when the browser restores the context, it draws another map instead. Undefined when no map can be created. `openBaseMap` loads the code
 * that requests an online base map, once the person chooses one.
 */
export function startMap(
  element: HTMLElement,
  store: AppStore,
  actions: Actions,
  words: MapWords,
  openBaseMap: OnlineMapPort["open"],
): RunningMap | undefined {
  const port = { open: openBaseMap, report: actions.reportOnlineMap };
  return runMap({
    create: () => createOnState(element, store, words),
    begin: (map, onDrawn) => keepToStore(map, store, actions, words, port, onDrawn),
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
function keepToStore(
  map: MapLibreMap,
  store: AppStore,
  actions: Actions,
  words: MapWords,
  port: OnlineMapPort,
  onDrawn: () => void,
): () => void {
  const stopCredit = creditGround(map, store, { page: pageCredit(words), ground: words.attribution });
  const reports = {
    territories: (error: unknown) => actions.receive({ territories: unreachable("territories.topojson", error) }),
  };
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
  const stopSync = syncMap(map, store, reports, syncOnlineMap(map, store, port));
  listenToMap(map, actions);
  // "ready" starts the base map and lazy views, which would delay the places.
  const stopWaiting = whenPlacesDrawn(map, () => {
    onDrawn();
    actions.reportMap("ready");
  });
  return () => {
    stopWaiting();
    stopCredit();
    stopSync();
  };
}

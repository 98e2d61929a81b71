import "maplibre-gl/dist/maplibre-gl.css";
import {
  AttributionControl,
  type IControl,
  Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { unreachable } from "../domain/loadable.ts";
import type { Actions } from "../model/actions.ts";
import { pageLanguage } from "../model/page-language.ts";
import type { AppStore } from "../model/store.ts";
import { boxOfMap, LOOKABLE_BOUNDS, OPENING, openOnRegion, readCamera, showRegion } from "./camera.ts";
import { creditGround } from "./credit-ground.ts";
import { listenToMap } from "./interactions.ts";
import { buildMapStyle } from "./map-style.ts";
import type { MapWords } from "./map-words.ts";
import { provideImages } from "./provide-images.ts";
import { syncMap } from "./sync-map.ts";
import { type OnlineMapPort, syncOnlineMap } from "./sync-online-map.ts";
import { whenPlacesDrawn } from "./when-places-drawn.ts";
import { wholeMapControl } from "./whole-map-control.ts";

setWorkerUrl(workerUrl);

/** A slow phone needs some seconds once MapLibre's code has come; a slow network, a minute for the code of its worker. */
const MOST_WAIT_MS = 60_000;
/** Name of the page in the attribution. */
const PAGE = "Services alpins";

/** A running map. */
export interface StartedMap {
  /** Removes it. */
  readonly stop: () => void;
}

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
): StartedMap | undefined {
  const port = { open: openBaseMap, report: actions.reportOnlineMap };
  const draw = () => drawMap(element, store, actions, words, port, drawAnew);
  const drawAnew = () => {
    drawn?.stop();
    drawn = draw();
  };
  let drawn = draw();
  return (
    drawn && {
      stop: () => drawn?.stop(),
    }
  );
}

function drawMap(
  element: HTMLElement,
  store: AppStore,
  actions: Actions,
  words: MapWords,
  port: OnlineMapPort,
  drawAnew: () => void,
): StartedMap | undefined {
  const map = createMap(element, store, words);
  if (map === undefined) {
    actions.reportMap("no-webgl");
    return undefined;
  }
  const { camera, isEmbedded } = store.getState();
  addControls(map, words, isEmbedded);
  provideImages(map);
  // The view of a frame is small: it is kept clear of the controls that are there.
  if (camera === undefined && isEmbedded) showRegion(map, false);
  else if (camera === undefined) openOnRegion(map);
  let stopKeeping: (() => void) | undefined;
  const leave = () => stopKeeping?.();
  // Without its worker, whose code may not come, MapLibre never draws a place and is never idle.
  let isGivenUp = false;
  const giveUp = () => {
    isGivenUp = true;
    leave();
    map.remove();
    actions.reportMap("failed");
  };
  const stopHearing = hearLostWorker(map, () => {
    endLimit();
    giveUp();
  });
  const endWait = limitWait(giveUp);
  const endLimit = () => {
    stopHearing();
    endWait();
  };
  map.once("webglcontextlost", () => {
    // After a lost context MapLibre has no style and rejects changes. The state holds more than MapLibre would restore.
    endLimit();
    leave();
    actions.reportMap("lost");
    map.once("webglcontextrestored", drawAnew);
  });
  map.once("load", () => {
    stopKeeping = keepToStore(map, store, actions, words, port, endLimit);
  });
  return {
    stop: () => {
      if (isGivenUp) return;
      endLimit();
      leave();
      map.remove();
      actions.reportMap("waiting");
    },
  };
}

/**
 * Calls `onLost` when the code of MapLibre's worker cannot be had, which MapLibre reports as an error of the map. Other errors are logged,
 * as without a listener. It ends at the event `load`, when `watchTiles` may begin to listen, or by the returned function.
 */
function hearLostWorker(map: MapLibreMap, onLost: () => void): () => void {
  const hear = (event: unknown) => {
    const { error } = event as { readonly error: Error };
    if (error.message.startsWith("Worker failed to load")) onLost();
    else console.error(error);
  };
  const end = () => map.off("error", hear);
  map.on("error", hear);
  map.once("load", end);
  return end;
}

/** Calls `onLate` once the page has been visible for so long: a hidden page draws nothing. Returns the function that ends the limit. */
function limitWait(onLate: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    clearTimeout(timer);
    if (document.visibilityState === "visible") timer = setTimeout(late, MOST_WAIT_MS);
  };
  const end = () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", begin);
  };
  const late = () => {
    end();
    onLate();
  };
  document.addEventListener("visibilitychange", begin);
  begin();
  return end;
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

/** The page and the producer of its outlines. */
function pageCredit({ attributionOutlines }: MapWords): string {
  return `${PAGE}, ${attributionOutlines}`;
}

function createMap(element: HTMLElement, store: AppStore, words: MapWords): MapLibreMap | undefined {
  const state = store.getState();
  const { camera, scheme, isEmbedded } = state;
  try {
    return new MapLibreMap({
      container: element,
      style: buildMapStyle(scheme, pageLanguage(state), `${pageCredit(words)}, ${words.attribution}`),
      ...(camera === undefined ? {} : { center: [camera.longitude, camera.latitude], zoom: camera.zoom }),
      maxBounds: LOOKABLE_BOUNDS,
      maxZoom: 16,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      // In a frame the wheel and one finger scroll the surrounding page.
      cooperativeGestures: isEmbedded,
      locale: {
        "Map.Title": words.map,
        "NavigationControl.ZoomIn": words.zoomIn,
        "NavigationControl.ZoomOut": words.zoomOut,
        "NavigationControl.ResetBearing": words.northUp,
        "AttributionControl.ToggleAttribution": words.attributionToggle,
        "CooperativeGesturesHandler.WindowsHelpText": words.wheelWithControl,
        "CooperativeGesturesHandler.MacHelpText": words.wheelWithCommand,
        "CooperativeGesturesHandler.MobileHelpText": words.twoFingers,
      },
    });
  } catch {
    // MapLibre throws when WebGL is missing or refused.
    return undefined;
  }
}

/**
 * Adds the controls. The embedded map cannot be rotated, so that it has no compass, and its attribution is not collapsed. On touch screens
 * there are no zoom buttons: fingers zoom by pinch or double tap and drag.
 */
function addControls(map: MapLibreMap, words: MapWords, isEmbedded: boolean): void {
  const isTouch = matchMedia("(pointer: coarse)").matches;
  if (isEmbedded || isTouch) {
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
  }
  const controls: readonly (readonly [IControl, "top-right" | "bottom-right" | "bottom-left"])[] = [
    ...(isTouch
      ? []
      : [[new NavigationControl({ showCompass: !isEmbedded, visualizePitch: false }), "top-right"] as const]),
    [wholeMapControl(words.wholeMap), "top-right"],
    [isEmbedded ? new AttributionControl({ compact: false }) : foldedAttribution(map), "bottom-right"],
    [new ScaleControl({ unit: "metric", maxWidth: 110 }), "bottom-left"],
  ];
  for (const [control, corner] of controls) map.addControl(control, corner);
}

/** The attribution behind a button: MapLibre expands it at first, over a part of the map. */
function foldedAttribution(map: MapLibreMap): IControl {
  const control = new AttributionControl({ compact: true });
  const fold = () => {
    const box = map.getContainer().querySelector(".maplibregl-ctrl-attrib.maplibregl-compact");
    if (box === null) return;
    box.classList.remove("maplibregl-compact-show");
    box.removeAttribute("open");
    for (const event of ["styledata", "sourcedata"] as const) map.off(event, fold);
  };
  return {
    onAdd: (added) => {
      const box = control.onAdd(added);
      // After MapLibre's own listeners, which expand it once a source has an attribution.
      for (const event of ["styledata", "sourcedata"] as const) map.on(event, fold);
      return box;
    },
    onRemove: () => control.onRemove(),
  };
}

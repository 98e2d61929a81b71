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
import type { Loadable } from "../domain/loadable.ts";
import type { Actions } from "../state/actions.ts";
import type { AppStore } from "../state/store.ts";
import { LOOKABLE_BOUNDS, readCamera, showRegion } from "./camera.ts";
import { drawHatch } from "./draw-hatch.ts";
import { drawIcon } from "./draw-icon.ts";
import { drawMark } from "./draw-mark.ts";
import { drawPass } from "./draw-pass.ts";
import { drawPlanned } from "./draw-planned.ts";
import { listenToMap } from "./interactions.ts";
import { drawMapIcons } from "./map-icons.ts";
import { buildMapStyle } from "./map-style.ts";
import type { MapWords } from "./map-words.ts";
import { dragPlanned } from "./place-planned.ts";
import { showAskedPlaces } from "./show-asked-places.ts";
import { syncMap } from "./sync-map.ts";
import { wholeMapControl } from "./whole-map-control.ts";

setWorkerUrl(workerUrl);

/**
 * Draws the map in an element and keeps it to the store. Reports what becomes of it: ready, without WebGL, or failed.
 * Gives the function that takes it away.
 */
export function startMap(element: HTMLElement, store: AppStore, actions: Actions, words: MapWords): () => void {
  const map = createMap(element, store, words);
  if (map === undefined) {
    actions.reportMap("no-webgl");
    return () => undefined;
  }
  addControls(map, words, store.getState().isEmbedded);
  provideImages(map);
  if (store.getState().camera === undefined) showRegion(map, false);
  let stopSync: (() => void) | undefined;
  map.once("load", () => {
    stopSync = syncMap(map, store, {
      ground: (error) => actions.receive({ baseMap: codeFailed("base-map.topojson", error) }),
      territories: (error) => actions.receive({ territories: codeFailed("territories.topojson", error) }),
    });
    listenToMap(map, store, actions);
    dragPlanned(map, store, actions);
    showAskedPlaces(map, store);
    actions.reportMap("ready");
    map.on("moveend", () => actions.moveCamera(readCamera(map)));
  });
  return () => {
    stopSync?.();
    map.remove();
    actions.reportMap("waiting");
  };
}

/** As if the file that it draws had not come: the rest is drawn without it, and it can be asked for again. */
function codeFailed(file: string, error: unknown): Loadable<never> {
  const detail = error instanceof Error ? error.message : String(error);
  return { status: "failed", fault: { file, kind: "unreachable", detail } };
}

function createMap(element: HTMLElement, store: AppStore, words: MapWords): MapLibreMap | undefined {
  const { camera, scheme, isEmbedded } = store.getState();
  try {
    return new MapLibreMap({
      container: element,
      style: buildMapStyle(scheme, `Services alpins, ${words.attribution}`),
      ...(camera === undefined ? {} : { center: [camera.longitude, camera.latitude], zoom: camera.zoom }),
      maxBounds: LOOKABLE_BOUNDS,
      maxZoom: 16,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      // In a frame the wheel and one finger belong to the page around it.
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
        "ScaleControl.Kilometers": words.kilometres,
        "ScaleControl.Meters": words.metres,
      },
    });
  } catch {
    // MapLibre throws at once where WebGL is missing or refused.
    return undefined;
  }
}

/** A frame is small: there the map cannot be turned, so that it needs no compass, and says its sources without a button. */
function addControls(map: MapLibreMap, words: MapWords, isEmbedded: boolean): void {
  if (isEmbedded) {
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
  }
  const controls: readonly (readonly [IControl, "top-right" | "bottom-right" | "bottom-left"])[] = [
    [new NavigationControl({ showCompass: !isEmbedded, visualizePitch: false }), "top-right"],
    [wholeMapControl(words.wholeMap), "top-right"],
    [new AttributionControl({ compact: !isEmbedded }), "bottom-right"],
    [new ScaleControl({ unit: "metric", maxWidth: 110 }), "bottom-left"],
  ];
  for (const [control, corner] of controls) map.addControl(control, corner);
}

/** Images of the base map at once, those of places, clusters, passes and resorts when a layer first names them. */
function provideImages(map: MapLibreMap): void {
  map.once("style.load", () => {
    for (const { id, image, options } of drawMapIcons()) map.addImage(id, image, options);
  });
  map.setMissingStyleImageResolver((id) => {
    const drawn = drawIcon(id) ?? drawPass(id) ?? drawMark(id) ?? drawPlanned(id) ?? drawHatch(id);
    if (drawn !== undefined && !map.hasImage(id)) map.addImage(id, drawn.image, { pixelRatio: drawn.pixelRatio });
  });
}

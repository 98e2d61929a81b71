import "maplibre-gl/dist/maplibre-gl.css";
import {
  AttributionControl,
  type IControl,
  Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Category } from "../domain/category.ts";
import type { Camera } from "../state/app-state.ts";
import { LOOKABLE_BOUNDS, showRegion } from "./camera.ts";
import { provideImages } from "./draw-images.ts";

setWorkerUrl(workerUrl);

/** Name of the page in the attribution. */
const PAGE = "Services alpins";

/** Texts of the map's own controls. */
export type ControlWords = Omit<MapWords, "categories">;

export interface MapOpening {
  readonly style: StyleSpecification;
  readonly camera: Camera | undefined;
  readonly isEmbedded: boolean;
  /** The button that shows the seven départements was used. */
  readonly onWholeMap?: () => void;
}

/** Creates a map with its controls and images in an element; undefined without WebGL. */
export function createMap(element: HTMLElement, opening: MapOpening, words: ControlWords): MapLibreMap | undefined {
  const map = construct(element, opening, words);
  if (map === undefined) return undefined;
  addControls(map, opening, words);
  provideImages(map);
  return map;
}

/** The page and the producer of its outlines. */
export function pageCredit({ attributionOutlines }: Pick<ControlWords, "attributionOutlines">): string {
  return `${PAGE}, ${attributionOutlines}`;
}

function construct(
  element: HTMLElement,
  { style, camera, isEmbedded }: MapOpening,
  words: ControlWords,
): MapLibreMap | undefined {
  try {
    return new MapLibreMap({
      container: element,
      style,
      ...(camera === undefined ? {} : { center: [camera.longitude, camera.latitude], zoom: camera.zoom }),
      maxBounds: LOOKABLE_BOUNDS,
      maxZoom: 16,
      // `runMap` follows the size of the element.
      trackResize: false,
      attributionControl: false,
      // The tests validate every style; here it would be half of the longest task of a start.
      validateStyle: false,
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
function addControls(map: MapLibreMap, { isEmbedded, onWholeMap }: MapOpening, words: ControlWords): void {
  const isTouch = matchMedia("(pointer: coarse)").matches;
  if (isEmbedded || isTouch) {
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
  }
  const controls: readonly (readonly [IControl, "top-right" | "bottom-right" | "bottom-left"])[] = [
    ...(isTouch
      ? []
      : [[new NavigationControl({ showCompass: !isEmbedded, visualizePitch: false }), "top-right"] as const]),
    [wholeMapControl(words.wholeMap, onWholeMap), "top-right"],
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

/** A button that shows the seven départements again; it calls `onUse` before. */
function wholeMapControl(label: string, onUse?: () => void): IControl {
  const group = document.createElement("div");
  group.className = "maplibregl-ctrl maplibregl-ctrl-group";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "whole-map";
  button.title = label;
  button.setAttribute("aria-label", label);
  group.append(button);
  return {
    onAdd: (map: MapLibreMap) => {
      button.addEventListener("click", () => {
        onUse?.();
        showRegion(map, true);
      });
      return group;
    },
    onRemove: () => group.remove(),
  };
}

/** Texts of the map, visible or spoken; the catalogues hold them. */
export interface MapWords {
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly northUp: string;
  readonly wholeMap: string;
  readonly attribution: string;
  /** Added to the attribution when official outlines are shown. */
  readonly attributionOutlines: string;
  readonly attributionToggle: string;
  /** How to move the map in a frame, where the wheel and one finger scroll the surrounding page. */
  readonly wheelWithControl: string;
  readonly wheelWithCommand: string;
  readonly twoFingers: string;
  readonly categories: Readonly<Record<Category, string>>;
}

import { Map as MapLibreMap } from "maplibre-gl";
import { isSwipe } from "../domain/access/shown-access-map.ts";
import { type MapPicture, PICTURE } from "../domain/map-picture.ts";
import { greatCircleDistanceKm } from "../geo/great-circle-distance.ts";
import { EMBEDDED_BASE_MAP } from "../model/base-map/base-map-state.ts";
import { isOtherMapSeen } from "../model/base-map/plan-selectors.ts";
import type { AppStore } from "../model/store.ts";
import { createStillStore } from "../model/store.ts";
import { LOOKABLE_BOUNDS, readCamera } from "./camera.ts";
import { buildMapStyle } from "./map-style.ts";
import { provideImages } from "./provide-images.ts";
import { syncMap } from "./sync-map.ts";
import { type OnlineMapPort, syncOnlineMap } from "./sync-online-map.ts";

/** Width in CSS pixels on any screen; with the margins of the composed picture it fills the width of an A4 sheet. */
const WIDTH = PICTURE.widthPx - 2 * PICTURE.marginPx;
const PIXEL_RATIO = PICTURE.pixelRatio;
/** The height is limited: a phone's map is high and narrow, that of a wide screen low. */
const LEAST_HEIGHT = 600;
const MOST_HEIGHT = 1100;
/** Without a GPU drawing may take half a minute. */
const PATIENCE_MS = 90_000;

/**
 * Draws the content of the map in a hidden map of its own, in the colours for print, at the size and resolution of a report; the visible
 * map need not keep its pixels. Rejects when it cannot be drawn.
 */
export async function takePicture(live: MapLibreMap, store: AppStore, port: OnlineMapPort): Promise<MapPicture> {
  const { clientWidth, clientHeight } = live.getContainer();
  const height = Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, (WIDTH * clientHeight) / clientWidth)));
  const element = addElement(WIDTH, height);
  // A map with a camera keeps it, whatever else was chosen.
  const state = store.getState();
  const still = createStillStore({
    ...state,
    // An invisible online map is not requested again.
    onlineMap: isOtherMapSeen(state) ? state.onlineMap : EMBEDDED_BASE_MAP,
    // The picture shows the state of the page.
    accessMap: isSwipe(state.accessMap) ? "communes" : state.accessMap,
    scheme: "light",
    hoveredId: undefined,
    hoveredCommune: undefined,
    camera: readCamera(live),
  });
  let map: MapLibreMap | undefined;
  let stopSync: () => void = () => undefined;
  try {
    map = new MapLibreMap({
      container: element,
      style: buildMapStyle("light", ""),
      bounds: live.getBounds(),
      maxBounds: LOOKABLE_BOUNDS,
      interactive: false,
      attributionControl: false,
      pixelRatio: PIXEL_RATIO,
      fadeDuration: 0,
    });
    provideImages(map);
    await happens(map, "load");
    const drawing = map;
    // Missing tiles are missing in print too; the person saw that on the map.
    const online = syncOnlineMap(drawing, still, { ...port, report: () => undefined });
    const codeFails = new Promise<never>((_, reject) => {
      stopSync = syncMap(drawing, still, { ground: reject, territories: reject, swipe: reject }, online);
    });
    await Promise.race([online.settled().then(() => drawn(drawing)), codeFails]);
    return {
      image: await readPixels(map),
      widthPx: map.getCanvas().width,
      heightPx: map.getCanvas().height,
      pixelRatio: PIXEL_RATIO,
      pixelsPerKm: pixelsPerKm(map),
    };
  } finally {
    stopSync();
    map?.remove();
    element.remove();
  }
}

function addElement(width: number, height: number): HTMLElement {
  const element = document.createElement("div");
  element.className = "map-picture";
  element.inert = true;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  document.body.append(element);
  return element;
}

/** The code of the base map, outlines and « Territoires » adds layers a moment after their data: the first `idle` may be too early. */
async function drawn(map: MapLibreMap): Promise<void> {
  const codes = [import("./show-ground.ts"), import("./territory-collections.ts"), import("./sync-territories.ts")];
  await Promise.all(codes);
  await happens(map, "idle");
  while (!map.areTilesLoaded() || !map.loaded()) await happens(map, "idle");
}

function happens(map: MapLibreMap, event: "load" | "idle"): Promise<void> {
  return new Promise((resolve, reject) => {
    const timeout = setTimeout(() => reject(new Error(`no ${event} within ${PATIENCE_MS} ms`)), PATIENCE_MS);
    map.once(event, () => {
      clearTimeout(timeout);
      resolve();
    });
    map.triggerRepaint();
  });
}

/** Reads right after a frame: later its pixels are gone. */
function readPixels(map: MapLibreMap): Promise<Blob> {
  return new Promise((resolve, reject) => {
    map.once("render", () =>
      map
        .getCanvas()
        .toBlob(
          (image) => (image === null ? reject(new Error("toBlob() gave no image")) : resolve(image)),
          "image/png",
        ),
    );
    map.triggerRepaint();
  });
}

function pixelsPerKm(map: MapLibreMap): number {
  const { width, height } = map.getCanvas();
  const [middle, across] = [height / 2 / PIXEL_RATIO, width / PIXEL_RATIO];
  const west = map.unproject([across / 4, middle]);
  const east = map.unproject([(3 * across) / 4, middle]);
  return width / 2 / greatCircleDistanceKm([west.lng, west.lat], [east.lng, east.lat]);
}

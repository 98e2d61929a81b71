import { Map as MapLibreMap } from "maplibre-gl";
import { type MapPicture, PICTURE } from "../domain/map-picture.ts";
import { greatCircleDistanceKm } from "../geo/great-circle-distance.ts";
import { EMBEDDED_BASE_MAP } from "../model/base-map/base-map-state.ts";
import { isPlanSeen } from "../model/base-map/plan-selectors.ts";
import type { AppStore } from "../model/store.ts";
import { createStillStore } from "../model/store.ts";
import { LOOKABLE_BOUNDS, readCamera } from "./camera.ts";
import { buildMapStyle } from "./map-style.ts";
import { provideImages } from "./provide-images.ts";
import { syncMap } from "./sync-map.ts";
import { type OnlineMapPort, syncOnlineMap } from "./sync-online-map.ts";

/** Greatest canvas that is asked for; MapLibre takes less where the graphics card has less. */
const MOST_CANVAS = 8192;
/** Without a GPU drawing may take half a minute. */
const PATIENCE_MS = 90_000;

/**
 * Draws the content of the map in a hidden map of its own, in the colours for print, at the resolution of print; with the margins of the composed
 * picture it fills the width of a sheet. The visible map need not keep its pixels. Rejects when it cannot be drawn.
 */
export async function takePicture(live: MapLibreMap, store: AppStore, port: OnlineMapPort): Promise<MapPicture> {
  const { clientWidth, clientHeight } = live.getContainer();
  const { widthPx, marginPx, mapHeightPx, pixelRatio } = PICTURE;
  const width = widthPx - 2 * marginPx;
  const asHigh = (width * clientHeight) / clientWidth;
  const height = Math.round(Math.min(mapHeightPx.most, Math.max(mapHeightPx.least, asHigh)));
  const element = addElement(width, height);
  // A map with a camera keeps it, whatever else was chosen.
  const state = store.getState();
  const still = createStillStore({
    ...state,
    // An invisible online map is not requested again.
    onlineMap: isPlanSeen(state) ? state.onlineMap : EMBEDDED_BASE_MAP,
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
      style: buildMapStyle("light", "fr", ""),
      bounds: live.getBounds(),
      maxBounds: LOOKABLE_BOUNDS,
      interactive: false,
      attributionControl: false,
      pixelRatio,
      maxCanvasSize: [MOST_CANVAS, MOST_CANVAS],
      fadeDuration: 0,
    });
    provideImages(map);
    await happens(map, "load");
    const drawing = map;
    // Missing tiles are missing in print too; the person saw that on the map.
    const online = syncOnlineMap(drawing, still, { ...port, report: () => undefined });
    const codeFails = new Promise<never>((_, reject) => {
      stopSync = syncMap(drawing, still, { territories: reject }, online);
    });
    await Promise.race([online.settled().then(() => drawn(drawing)), codeFails]);
    return {
      image: await readPixels(map),
      widthPx: map.getCanvas().width,
      heightPx: map.getCanvas().height,
      pixelRatio,
      pixelsPerKm: pixelsPerKm(map, pixelRatio),
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

/** The code of outlines and « Territoires » adds layers a moment after their data: the first `idle` may be too early. */
async function drawn(map: MapLibreMap): Promise<void> {
  const codes = [import("./territory-collections.ts"), import("./sync-territories.ts")];
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

function pixelsPerKm(map: MapLibreMap, pixelRatio: number): number {
  const { width, height } = map.getCanvas();
  const [middle, across] = [height / 2 / pixelRatio, width / pixelRatio];
  const west = map.unproject([across / 4, middle]);
  const east = map.unproject([(3 * across) / 4, middle]);
  return width / 2 / greatCircleDistanceKm([west.lng, west.lat], [east.lng, east.lat]);
}

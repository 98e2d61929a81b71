import type { Map as MapLibreMap } from "maplibre-gl";
import { drawIcon } from "./draw-icon.ts";
import { drawMark } from "./draw-mark.ts";
import { drawPass } from "./draw-pass.ts";
import { drawPlanned } from "./draw-planned.ts";
import { drawMapIcons } from "./map-icons.ts";
import { isOnlineImage } from "./online/names.ts";

const BLANK = { width: 1, height: 1, data: new Uint8Array(4) };

/** Adds images of the base map at once, and those of places, clusters, passes and resorts when a layer first requests them. */
export function provideImages(map: MapLibreMap): void {
  map.once("style.load", () => {
    for (const { id, image, options } of drawMapIcons()) map.addImage(id, image, options);
  });
  map.setMissingStyleImageResolver((id) => {
    const drawn = drawIcon(id) ?? drawPass(id) ?? drawMark(id) ?? drawPlanned(id);
    if (drawn !== undefined && !map.hasImage(id)) map.addImage(id, drawn.image, { pixelRatio: drawn.pixelRatio });
    // A missing symbol of an online base map is not an error.
    else if (isOnlineImage(id) && !map.hasImage(id)) map.addImage(id, BLANK);
  });
}

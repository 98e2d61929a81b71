import type { Map as MapLibreMap } from "maplibre-gl";
import { COVERAGE } from "../design/theme/coverage.ts";
import { drawIcon } from "./draw-icon.ts";
import { drawMark } from "./draw-mark.ts";
import { drawPass } from "./draw-pass.ts";
import { drawPlanned } from "./draw-planned.ts";
import type { DrawnIcon } from "./icon-canvas.ts";
import { HATCH_IMAGE } from "./layers/covered-area.ts";
import { drawMapIcons } from "./map-icons.ts";
import { isOnlineImage } from "./online/names.ts";

const TILE_SIDE = 16;

const LINE = 2.2;

const PIXEL_RATIO = 2;

const BLANK = { width: 1, height: 1, data: new Uint8Array(4) };

/** Adds images of the base map at once, and those of places, clusters, passes and resorts when a layer first requests them. */
export function provideImages(map: MapLibreMap): void {
  map.once("style.load", () => {
    for (const { id, image, options } of drawMapIcons()) map.addImage(id, image, options);
  });
  map.setMissingStyleImageResolver((id) => {
    const drawn = drawIcon(id) ?? drawPass(id) ?? drawMark(id) ?? drawPlanned(id) ?? drawHatch(id);
    if (drawn !== undefined && !map.hasImage(id)) map.addImage(id, drawn.image, { pixelRatio: drawn.pixelRatio });
    // A missing symbol of an online base map is not an error.
    else if (isOnlineImage(id) && !map.hasImage(id)) map.addImage(id, BLANK);
  });
}

/** Draws a slanted hatch, a tile that fills areas, for "hatch/light" or "hatch/dark". Undefined for any other name. */
function drawHatch(name: string): DrawnIcon | undefined {
  const [shape = "", scheme, ...rest] = name.split("/");
  if (shape !== HATCH_IMAGE || (scheme !== "light" && scheme !== "dark") || rest.length > 0) return undefined;
  return { image: drawLines(COVERAGE[scheme].gap), pixelRatio: PIXEL_RATIO };
}

function drawLines(colour: string): ImageData {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const image = new ImageData(TILE_SIDE, TILE_SIDE);
  for (let y = 0; y < TILE_SIDE; y++) {
    for (let x = 0; x < TILE_SIDE; x++) {
      const alpha = (x + y) % TILE_SIDE < LINE ? 255 : 0;
      image.data.set([red, green, blue, alpha], (y * TILE_SIDE + x) * 4);
    }
  }
  return image;
}

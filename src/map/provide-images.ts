import type { Map as MapLibreMap } from "maplibre-gl";
import { COVERAGE } from "../design/theme/coverage.ts";
import { drawIcon } from "./draw-icon.ts";
import { drawMark } from "./draw-mark.ts";
import { drawPass } from "./draw-pass.ts";
import { drawPlanned } from "./draw-planned.ts";
import type { DrawnIcon } from "./icon-canvas.ts";
import { HATCH_DISC_IMAGE, HATCH_IMAGE } from "./layers/covered-area.ts";
import { drawMapIcons } from "./map-icons.ts";
import { isOnlineImage } from "./online/names.ts";

const TILE_SIDE = 16;

const LINE = 2.2;

/** Sides of the images in pixels, by the prefix of their names. */
const SIDES: ReadonlyMap<string, number> = new Map([
  [HATCH_IMAGE, TILE_SIDE],
  [HATCH_DISC_IMAGE, 96],
]);

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

/**
 * Draws a slanted hatch: a tile that fills areas for "hatch/light" or "hatch/dark", or a disc of it for "hatch-disc/light" or
 * "hatch-disc/dark". Undefined for any other name.
 */
function drawHatch(name: string): DrawnIcon | undefined {
  const [shape = "", scheme, ...rest] = name.split("/");
  const side = SIDES.get(shape);
  if (side === undefined || (scheme !== "light" && scheme !== "dark") || rest.length > 0) return undefined;
  return { image: drawLines(side, COVERAGE[scheme].gap, shape === HATCH_DISC_IMAGE), pixelRatio: PIXEL_RATIO };
}

function drawLines(side: number, colour: string, isDisc: boolean): ImageData {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const image = new ImageData(side, side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const share = isDisc ? shareInDisc(x, y, side / 2) : 1;
      const alpha = (x + y) % TILE_SIDE < LINE ? 255 * share : 0;
      image.data.set([red, green, blue, alpha], (y * side + x) * 4);
    }
  }
  return image;
}

/** 1 in the inner part of a disc, falling to 0 over its outer third. */
function shareInDisc(x: number, y: number, radius: number): number {
  const fromMiddle = Math.hypot(x + 0.5 - radius, y + 0.5 - radius) / radius;
  return Math.min(1, Math.max(0, 3 * (1 - fromMiddle)));
}

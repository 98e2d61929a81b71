import type { Map as MapLibreMap } from "maplibre-gl";
import type { ReliefPalette } from "../design/theme/map.ts";
import type { BaseMap } from "../domain/base-map.ts";
import { type ReliefCollection, type ReliefGrid, readReliefGrid } from "../domain/relief-grid.ts";
import type { BaseMapCollections } from "./base-style.ts";
import { RELIEF_BEFORE, RELIEF_LAYER, reliefLayer } from "./layers/relief.ts";
import { deriveHachures } from "./relief/derive-hachures.ts";
import { shadeRelief } from "./relief/shade-relief.ts";
import { type SmoothRelief, smoothGrid } from "./relief/smooth-grid.ts";
import { setCollections } from "./set-data.ts";
import { SOURCE } from "./source-ids.ts";

/** Pixels per cell of the grid, about half a kilometre each; the GPU interpolates between them. */
const FINER = 2;

/**
 * Draws the embedded base map under the places: lines and areas, the relief and its hachures. Returns a function that repaints the relief
 * in another theme.
 */
export function showGround(
  map: MapLibreMap,
  baseMap: BaseMap,
  palette: ReliefPalette,
): (palette: ReliefPalette) => void {
  setCollections(map, baseMapCollections(baseMap));
  return showRelief(map, baseMap.relief, palette);
}

/** The decoded base map by source id, with the hachures derived from its relief. */
function baseMapCollections(baseMap: BaseMap): BaseMapCollections {
  const [relief] = baseMap.relief.features;
  const grid = relief === undefined ? undefined : readReliefGrid(relief);
  return {
    [SOURCE.land]: baseMap.land,
    [SOURCE.sea]: baseMap.sea,
    [SOURCE.lakes]: baseMap.lakes,
    [SOURCE.rivers]: baseMap.rivers,
    [SOURCE.reaches]: baseMap.reaches,
    [SOURCE.ridges]: baseMap.ridges,
    [SOURCE.roads]: baseMap.roads,
    [SOURCE.labels]: baseMap.labels,
    ...(grid === undefined ? {} : { [SOURCE.hachures]: deriveHachures(baseMap.ridges, grid) }),
  };
}

/**
 * Adds the shaded relief to the map, above the land and under the water. Returns a function that repaints it in another theme. An
 * unreadable grid is not drawn.
 */
function showRelief(
  map: MapLibreMap,
  relief: ReliefCollection,
  palette: ReliefPalette,
): (palette: ReliefPalette) => void {
  const grid = relief.features[0] === undefined ? undefined : readReliefGrid(relief.features[0]);
  if (grid === undefined) return () => undefined;
  const smooth = smoothGrid(grid, FINER);
  const put = (colours: ReliefPalette) => {
    const canvas = paint(smooth, colours);
    map.addSource(RELIEF_LAYER, { type: "canvas", canvas, animate: false, coordinates: cornersOf(grid) });
    map.addLayer(reliefLayer(), RELIEF_BEFORE);
  };
  put(palette);
  return (otherPalette) => {
    // MapLibre reads a static canvas source once: another image needs another source.
    map.removeLayer(RELIEF_LAYER);
    map.removeSource(RELIEF_LAYER);
    put(otherPalette);
  };
}

function paint(smooth: SmoothRelief, palette: ReliefPalette): HTMLCanvasElement {
  const { width, height, data } = shadeRelief(smooth, palette);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  return canvas;
}

type Corners = [[number, number], [number, number], [number, number], [number, number]];

function cornersOf({ bounds: [west, south, east, north] }: ReliefGrid): Corners {
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

import type { LayerSpecification, RasterLayerSpecification } from "maplibre-gl";
import { GROUND_LEAVES } from "../../design/theme/ground.ts";
import type { MapPalette } from "../../design/theme/map.ts";
import { SOURCE } from "../source-ids.ts";
import { byZoom } from "./by-zoom.ts";
import { leaving } from "./schematic.ts";

/** Source and layer of the shaded relief, added to the style once its grid is decoded. */
export const RELIEF_LAYER = "relief";
/** The layer above it. */
export const RELIEF_BEFORE = "around";

/** The shaded relief, fading out at scales larger than its resolution. */
export function reliefLayer(): RasterLayerSpecification {
  return {
    id: RELIEF_LAYER,
    type: "raster",
    source: RELIEF_LAYER,
    paint: {
      "raster-opacity": byZoom([9, 1], [10.5, 0.85], [GROUND_LEAVES.from, 0.8], [GROUND_LEAVES.to, 0]),
      "raster-fade-duration": 0,
    },
  };
}

/** A mask over the surroundings of the seven départements, and hachures along the ridges over it. */
export function reliefLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: RELIEF_BEFORE,
      type: "fill",
      source: SOURCE.around,
      paint: { "fill-color": palette.landAround, "fill-opacity": leaving(0.8), "fill-antialias": false },
    },
    hachures("hachures-lit", 1, false, 8.3, palette),
    hachures("hachures-shaded", 1, true, 7.8, palette),
    hachures("hachures-lit-fine", 2, false, 9.6, palette),
    hachures("hachures-shaded-fine", 2, true, 8.8, palette),
  ];
}

function hachures(
  id: string,
  level: number,
  isShaded: boolean,
  minzoom: number,
  palette: MapPalette,
): LayerSpecification {
  const opacity = isShaded ? 0.5 : 0.28;
  return {
    id,
    type: "line",
    source: SOURCE.hachures,
    minzoom,
    maxzoom: GROUND_LEAVES.to,
    filter: ["all", ["==", ["get", "level"], level], ["==", ["get", "isShaded"], isShaded]],
    paint: {
      "line-color": palette.hachure,
      "line-width": byZoom([8, 0.4], [10, 0.7], [12, 1.1]),
      "line-opacity": byZoom([minzoom, 0], [minzoom + 0.7, opacity], [10.8, opacity], [GROUND_LEAVES.to, 0]),
    },
  };
}

import type { LayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../theme/map.ts";
import { SOURCE } from "../source-ids.ts";
import { byZoom } from "./by-zoom.ts";

/** Sea, land around and the seven départements, which stand out by their warmer paper and a soft shade around them. */
export function landLayers(palette: MapPalette): LayerSpecification[] {
  return [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    {
      id: "coast",
      type: "line",
      source: SOURCE.land,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.coast,
        "line-width": byZoom([6, 8], [9, 22], [12, 50]),
        "line-blur": byZoom([6, 6], [9, 18], [12, 42]),
        "line-opacity": 0.8,
      },
    },
    {
      id: "land-around",
      type: "fill",
      source: SOURCE.land,
      paint: { "fill-color": palette.landAround, "fill-antialias": false },
    },
    {
      id: "limit-country",
      type: "line",
      source: SOURCE.land,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.limitCountry,
        "line-width": byZoom([6, 0.6], [10, 1.2]),
        "line-opacity": 0.55,
      },
    },
    {
      id: "region-shade",
      type: "line",
      source: SOURCE.departements,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.regionShade,
        "line-width": byZoom([6, 7], [9, 18], [12, 36]),
        "line-blur": byZoom([6, 6], [9, 16], [12, 32]),
        "line-layer-opacity": 0.3,
      },
    },
    {
      id: "land",
      type: "fill",
      source: SOURCE.departements,
      paint: { "fill-color": palette.land, "fill-antialias": false },
    },
  ];
}

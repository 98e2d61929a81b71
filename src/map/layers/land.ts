import type { LayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../ui/theme/map.ts";
import { SOURCE } from "../source-ids.ts";
import { byZoom } from "./by-zoom.ts";

/** Surrounding land, the seven départements in a warmer colour, and what covers them; a mask fades their surroundings. */
export function landLayers(palette: MapPalette): LayerSpecification[] {
  return [
    { id: "land-around", type: "background", paint: { "background-color": palette.landAround } },
    {
      id: "land",
      type: "fill",
      source: SOURCE.departements,
      paint: { "fill-color": palette.land, "fill-antialias": false },
    },
    {
      // Cut along the cells of the grid: antialiasing would show them.
      id: "forests",
      type: "fill",
      source: SOURCE.forests,
      paint: {
        "fill-color": palette.forest,
        "fill-opacity": byZoom([6, 0.75], [9, 0.9], [11, 0.7], [13, 0.35], [15, 0.2]),
        "fill-antialias": false,
      },
    },
    {
      id: "glaciers",
      type: "fill",
      source: SOURCE.glaciers,
      paint: { "fill-color": palette.glacier, "fill-outline-color": palette.glacierEdge },
    },
    {
      id: "around",
      type: "fill",
      source: SOURCE.around,
      paint: { "fill-color": palette.landAround, "fill-opacity": 0.55, "fill-antialias": false },
    },
    {
      // A band under the limit of the départements, which lies in its middle.
      id: "limit-country",
      type: "line",
      source: SOURCE.borders,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.limitCountry,
        "line-width": byZoom([6, 1.6], [10, 4], [14, 7]),
        "line-opacity": 0.35,
      },
    },
  ];
}

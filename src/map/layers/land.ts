import type { LayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../design/theme/map.ts";
import { SOURCE } from "../source-ids.ts";
import { byZoom } from "./by-zoom.ts";
import { leaving } from "./schematic.ts";

/** Surrounding land, and the seven départements in a warmer colour. */
export function landLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: "land-around",
      type: "background",
      paint: { "background-color": palette.landAround },
    },
    {
      // Under the départements, whose outline is finer, and under the mask: hence the strong colour.
      id: "limit-country",
      type: "line",
      source: SOURCE.land,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.limitCountry,
        "line-width": byZoom([6, 0.8], [10, 1.6]),
        "line-opacity": leaving(1),
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

import type { LayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../theme/map.ts";
import { SOURCE } from "../source-ids.ts";
import { byZoom } from "./by-zoom.ts";

/** Ridges under a light from the north-west: their far side in the shade, their near side lit. */
export function reliefLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: "relief-shade",
      type: "line",
      source: SOURCE.ridges,
      filter: ["!=", ["get", "kind"], "gorge"],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": palette.reliefShade,
        "line-width": byZoom([7, 8], [9, 22], [12, 120]),
        "line-blur": byZoom([7, 7], [9, 20], [12, 110]),
        "line-translate": [3, 3],
        "line-opacity": 0.35,
      },
    },
  ];
}

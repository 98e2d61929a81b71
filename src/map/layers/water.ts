import type { LayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../ui/theme/map.ts";
import { SOURCE } from "../source-ids.ts";
import { byZoom } from "./by-zoom.ts";
import { FADING, ofRank } from "./of-rank.ts";

/** The sea and its coast; rivers under the lakes, which have a thin shore. */
export function waterLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: "sea",
      type: "fill",
      source: SOURCE.sea,
      paint: { "fill-color": palette.sea, "fill-antialias": false },
    },
    {
      id: "coast",
      type: "line",
      source: SOURCE.sea,
      layout: { "line-join": "round" },
      paint: { "line-color": palette.coast, "line-width": byZoom([6, 0.6], [10, 1], [14, 1.6]) },
    },
    {
      id: "rivers",
      type: "line",
      source: SOURCE.rivers,
      filter: ["<=", ["get", "rank"], ["step", ["zoom"], 1, 6, 2, 8, 3]],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": palette.river,
        "line-opacity": FADING,
        "line-width": byZoom(
          [6, ofRank(0.9, 0.4, 0.3)],
          [9, ofRank(1.7, 1, 0.5)],
          [12, ofRank(3.4, 2.2, 1.2)],
          [15, ofRank(8, 5, 3)],
        ),
      },
    },
    {
      id: "lakes",
      type: "fill",
      source: SOURCE.lakes,
      paint: { "fill-color": palette.lake },
    },
    {
      id: "shores",
      type: "line",
      source: SOURCE.lakes,
      layout: { "line-join": "round" },
      paint: { "line-color": palette.shore, "line-width": byZoom([7, 0.4], [10, 0.7], [13, 1.1]) },
    },
  ];
}

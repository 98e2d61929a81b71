import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../ui/theme/map.ts";
import { SOURCE } from "../source-ids.ts";
import { byZoom } from "./by-zoom.ts";
import { FADING, ofClass } from "./of-rank.ts";

/** Lowest class that is drawn at a zoom. */
const CLASS_AT_ZOOM: ExpressionSpecification = ["step", ["zoom"], 1, 7, 2, 8, 3, 10, 4];
const isDrawn: ExpressionSpecification = ["<=", ["get", "class"], CLASS_AT_ZOOM];
const OPEN: FilterSpecification = ["all", isDrawn, ["!", ["has", "isTunnel"]]];
const TUNNEL: FilterSpecification = ["all", isDrawn, ["has", "isTunnel"]];

const WIDTHS = [
  [6, ofClass(1, 0.6, 0.4, 0.3)],
  [8, ofClass(1.8, 1.2, 0.6, 0.4)],
  [10, ofClass(3, 2.2, 1.5, 0.9)],
  [12, ofClass(4.4, 3.6, 2.8, 1.8)],
  [15, ofClass(8, 7, 6, 4.5)],
] as const;
/** Of the casing, on both sides together. */
const CASING = 1.8;

/** Railways, then roads by class from below, cased where they are wide enough; dashes where both run in a tunnel. */
export function roadLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: "rail",
      type: "line",
      source: SOURCE.rail,
      minzoom: 7,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.rail,
        "line-width": byZoom([7, 0.5], [10, 0.9], [14, 1.6]),
        "line-opacity": FADING,
      },
    },
    {
      id: "rail-ties",
      type: "line",
      source: SOURCE.rail,
      minzoom: 9,
      paint: {
        "line-color": palette.rail,
        "line-width": byZoom([9, 2.6], [14, 5]),
        "line-dasharray": ["step", ["zoom"], ["literal", [0.25, 2.6]], 12, ["literal", [0.2, 2.2]]],
        "line-opacity": FADING,
      },
    },
    {
      id: "roads-casing",
      type: "line",
      source: SOURCE.roads,
      minzoom: 9,
      filter: OPEN,
      layout: { "line-join": "round", "line-cap": "round", "line-sort-key": ["-", ["get", "class"]] },
      paint: {
        "line-color": palette.roadCasing,
        "line-opacity": FADING,
        "line-width": byZoom(
          ...WIDTHS.map(([zoom, width]) => [zoom, ["+", CASING, width] as ExpressionSpecification] as const),
        ),
      },
    },
    {
      id: "roads",
      type: "line",
      source: SOURCE.roads,
      filter: OPEN,
      layout: { "line-join": "round", "line-cap": "round", "line-sort-key": ["-", ["get", "class"]] },
      paint: {
        "line-color": ofClass(palette.motorway, palette.trunk, palette.road, palette.road),
        "line-width": byZoom(...WIDTHS),
        "line-opacity": FADING,
      },
    },
    {
      id: "roads-tunnel",
      type: "line",
      source: SOURCE.roads,
      minzoom: 9,
      filter: TUNNEL,
      paint: {
        "line-color": palette.land,
        "line-width": byZoom(...WIDTHS),
        "line-dasharray": [1.2, 1],
        "line-opacity": 0.8,
      },
    },
  ];
}

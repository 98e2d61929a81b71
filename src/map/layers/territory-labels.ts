import type { ExpressionSpecification, SourceSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../design/theme/map.ts";
import { FONT } from "../fonts.ts";
import { byZoom } from "./by-zoom.ts";

const TERRITORY_LABEL_LAYER = "territory-share";
export const TERRITORY_LABELS_SOURCE = "territory-shares";

export function territoryLabelSources(): Record<string, SourceSpecification> {
  return { [TERRITORY_LABELS_SOURCE]: { type: "geojson", data: { type: "FeatureCollection", features: [] } } };
}

const SHARE_AND_NAME: ExpressionSpecification = [
  "format",
  ["get", "share"],
  {},
  ["concat", "\n", ["get", "name"]],
  { "font-scale": 0.72 },
];

const NAME: ExpressionSpecification = ["format", ["get", "name"], { "font-scale": 0.85 }];

/** A label without a share has its name only. */
function unlessNamed(label: ExpressionSpecification): ExpressionSpecification {
  return ["case", ["==", ["get", "share"], ""], NAME, label];
}

/** The share of each EPCI or département in bold, with its name below where there is room, or the name alone; the most populated first. */
export function territoryLabelLayers(palette: MapPalette): SymbolLayerSpecification[] {
  return [
    {
      id: TERRITORY_LABEL_LAYER,
      type: "symbol",
      source: TERRITORY_LABELS_SOURCE,
      layout: {
        "text-field": [
          "step",
          ["zoom"],
          unlessNamed(["case", ["get", "isLarge"], SHARE_AND_NAME, ["get", "share"]]),
          9,
          unlessNamed(SHARE_AND_NAME),
        ],
        "text-font": [...FONT.bold],
        "text-size": byZoom([6, 12], [9, 15]),
        "text-max-width": 9,
        "text-line-height": 1.1,
        "text-padding": 1,
        "symbol-sort-key": ["-", 0, ["get", "population"]],
      },
      paint: { "text-color": palette.town, "text-halo-color": palette.halo, "text-halo-width": 1.8 },
    },
  ];
}

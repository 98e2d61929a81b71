import type { SymbolLayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../ui/theme/map.ts";
import { FONT } from "../fonts.ts";
import { ICON } from "../map-icons.ts";
import { byZoom } from "./by-zoom.ts";
import { aroundDot } from "./label-anchors.ts";
import { labelLayer } from "./label-layer.ts";
import { ofRank } from "./of-rank.ts";

/** Surroundings of the region in grey: the sea, countries, and towns for orientation. */
export function aroundLabels(palette: MapPalette): SymbolLayerSpecification[] {
  return [
    neighbourLabels("voisine", false, palette),
    neighbourLabels("voisine-1", true, palette),
    labelLayer({
      id: "pays",
      kind: "pays",
      zooms: [5, 10],
      layout: {
        "text-font": [...FONT.regular],
        "text-transform": "uppercase",
        "text-letter-spacing": 0.35,
        "text-size": byZoom([6, 12], [9, 18]),
        "text-variable-anchor": ["center", "left", "top", "bottom"],
        "text-radial-offset": 0.5,
      },
      paint: { "text-color": palette.around, "text-halo-color": palette.landAround },
    }),
    labelLayer({
      id: "mer",
      kind: "mer",
      zooms: [5, 12],
      layout: {
        "text-font": [...FONT.italic],
        "text-letter-spacing": 0.12,
        "text-size": byZoom([6, 11.5], [9, 16]),
        "text-max-width": 8,
        "text-variable-anchor": ["center", "left", "top"],
        "text-radial-offset": 0.5,
      },
      paint: { "text-color": palette.water, "text-halo-color": palette.sea, "text-halo-width": 1 },
    }),
  ];
}

function neighbourLabels(id: string, isLarge: boolean, palette: MapPalette): SymbolLayerSpecification {
  return labelLayer({
    id,
    kind: "voisine",
    filter: [isLarge ? "==" : "!=", ["get", "rank"], 1],
    layout: {
      "icon-image": ICON.town,
      "icon-size": 0.8,
      // The symbol of a place may cover the dot.
      "icon-optional": true,
      ...(isLarge ? { "icon-overlap": "always" } : {}),
      "text-font": [...FONT.regular],
      "text-size": byZoom([6, ofRank(11.5, 10.5, 10)], [10, ofRank(14.5, 13, 11.5)]),
      "text-variable-anchor-offset": [0.5, 1.2, 1.9].flatMap(aroundDot),
      // Over the rings of the crowded places around it.
      ...(isLarge ? { "text-overlap": "cooperative" } : {}),
      "text-justify": "auto",
    },
    paint: {
      "text-color": palette.around,
      "text-halo-color": palette.landAround,
      "icon-color": palette.around,
      "icon-halo-color": palette.landAround,
      "icon-halo-width": 1,
    },
  });
}

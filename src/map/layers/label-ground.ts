import type { SymbolLayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../ui/theme/map.ts";
import { FONT } from "../fonts.ts";
import { SOURCE } from "../source-ids.ts";
import { byZoom } from "./by-zoom.ts";
import { labelLayer } from "./label-layer.ts";
import { ofClass, ofRank } from "./of-rank.ts";

/** Lakes in blue italics. */
export function lakeLabels(palette: MapPalette): SymbolLayerSpecification {
  return labelLayer({
    id: "lac",
    kind: "lac",
    zooms: [8, 24],
    layout: {
      "text-font": [...FONT.italic],
      "text-size": byZoom([8, ofRank(10.5, 10, 10)], [12, ofRank(15, 12.5, 12.5)]),
      "text-letter-spacing": 0.04,
      "text-max-width": 7,
      "text-line-height": 1.1,
    },
    paint: { "text-color": palette.water, "text-halo-color": palette.lake, "text-halo-width": 1 },
  });
}

/** Rivers in blue italics along their course. */
export function riverLabels(palette: MapPalette): SymbolLayerSpecification {
  return {
    id: "label-riviere",
    type: "symbol",
    source: SOURCE.rivers,
    minzoom: 8,
    filter: ["<=", ["get", "rank"], ["step", ["zoom"], 1, 9, 2, 11, 3]],
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 420,
      "text-field": ["get", "name"],
      "text-font": [...FONT.italic],
      "text-size": byZoom([8, 9.5], [12, 12.5], [14, 14]),
      "text-letter-spacing": 0.06,
      "text-max-angle": 45,
      "text-offset": [0, -0.75],
      "text-padding": 3,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": palette.water,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.2,
      "text-halo-blur": 0.3,
    },
  };
}

/** Numbers of roads, in a halo of the road's colour. */
export function roadLabels(palette: MapPalette): SymbolLayerSpecification {
  return {
    id: "label-route",
    type: "symbol",
    source: SOURCE.roads,
    minzoom: 8,
    filter: [
      "all",
      ["has", "ref"],
      ["!", ["has", "isTunnel"]],
      ["<=", ["get", "class"], ["step", ["zoom"], 1, 9, 2, 10, 3, 11, 4]],
    ],
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 320,
      "text-field": ["get", "ref"],
      "text-font": [...FONT.regular],
      "text-size": byZoom([8, 9], [12, 10.5]),
      "text-rotation-alignment": "viewport",
      "text-padding": 6,
      "symbol-sort-key": ["get", "class"],
    },
    paint: {
      "text-color": palette.roadName,
      "text-halo-color": ofClass(palette.motorwayHalo, palette.motorwayHalo, palette.roadHalo, palette.roadHalo),
      "text-halo-width": 2.2,
    },
  };
}

/** Parks in muted green, national ones first. */
export function parkLabels(palette: MapPalette): SymbolLayerSpecification {
  return labelLayer({
    id: "parc",
    kind: "parc",
    zooms: [8.6, 11.8],
    layout: {
      "text-font": [...FONT.regular],
      "text-size": byZoom([8.6, 9.5], [11, 12]),
      "text-letter-spacing": 0.06,
      "text-max-width": 9,
      "text-padding": 6,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: { "text-color": palette.parc, "text-halo-color": palette.halo, "text-opacity": 0.9 },
  });
}

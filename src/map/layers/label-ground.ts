import type { SymbolLayerSpecification, VariableAnchorOffsetCollectionSpecification } from "maplibre-gl";
import type { MapPalette } from "../../ui/theme/map.ts";
import { ICON } from "../map-icons.ts";
import { FONT, SOURCE } from "../source-ids.ts";
import { byZoom, ofClass, ofRank } from "./ground.ts";
import { labelLayer, NAME_AND_ALTITUDE } from "./label-layer.ts";

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

/** Offsets in em for a massif, which is wide: up or down, then aside when its centre is occupied. */
const SOMEWHERE_IN_THE_MASSIF: VariableAnchorOffsetCollectionSpecification = [
  "center",
  [0, 0],
  "top",
  [0, 0.6],
  "bottom",
  [0, -0.6],
  "top",
  [0, 1.6],
  "bottom",
  [0, -1.6],
  "left",
  [-1, 0],
  "right",
  [1, 0],
  "top",
  [0, 2.6],
  "bottom",
  [0, -2.6],
];

/** Widely spaced small capitals, hidden at zooms inside the massif. */
export function massifLabels(palette: MapPalette): SymbolLayerSpecification {
  return labelLayer({
    id: "massif",
    kind: "massif",
    zooms: [6, 11.4],
    layout: {
      "text-font": [...FONT.bold],
      "text-transform": "uppercase",
      "text-letter-spacing": 0.22,
      "text-size": byZoom([6, ofRank(9.5, 9, 9)], [8, ofRank(12, 10.5, 10)], [11, ofRank(18, 14.5, 13)]),
      "text-variable-anchor-offset": SOMEWHERE_IN_THE_MASSIF,
      "text-max-width": 9,
      "text-line-height": 1.35,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": palette.massif,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.8,
      "text-opacity": byZoom([10.6, 1], [11.2, 0.35]),
    },
  });
}

/** Valleys in italics. */
export function valleyLabels(palette: MapPalette): SymbolLayerSpecification {
  return labelLayer({
    id: "vallee",
    kind: "vallee",
    zooms: [8, 12.6],
    layout: {
      "text-font": [...FONT.italic],
      "text-letter-spacing": 0.14,
      "text-size": byZoom([8, ofRank(11, 10.5, 10.5)], [12, ofRank(16, 14.5, 13.5)]),
      "text-variable-anchor": ["center", "top", "bottom"],
      "text-radial-offset": 0.4,
      "text-max-width": 20,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: { "text-color": palette.vallee, "text-halo-color": palette.halo },
  });
}

/** A small triangle, the name and the altitude; the highest first. */
export function summitLabels(palette: MapPalette): SymbolLayerSpecification {
  return labelLayer({
    id: "sommet",
    kind: "sommet",
    zooms: [8, 24],
    layout: {
      ...markedName,
      "icon-image": ICON.summit,
      "text-font": [...FONT.regular],
      "text-size": byZoom([8, ofRank(10, 9.5, 9.5)], [12, ofRank(12.5, 11.5, 11)], [14, ofRank(13.5, 12.5, 12)]),
    },
    paint: markedPaint(palette.sommet, palette.halo),
  });
}

/** The sign )(, the name and the altitude. */
export function colLabels(palette: MapPalette): SymbolLayerSpecification {
  return labelLayer({
    id: "col",
    kind: "col",
    zooms: [9, 24],
    layout: {
      ...markedName,
      "icon-image": ICON.pass,
      "text-font": [...FONT.italic],
      "text-size": byZoom([9, 10], [12, 11.5]),
    },
    paint: markedPaint(palette.col, palette.halo),
  });
}

const markedName = {
  "text-field": NAME_AND_ALTITUDE,
  "text-variable-anchor": ["left", "right", "top", "bottom"],
  "text-radial-offset": 0.65,
  "text-justify": "auto",
  "text-line-height": 1.05,
  "text-max-width": 8,
  "icon-padding": 1,
} satisfies SymbolLayerSpecification["layout"];

function markedPaint(colour: string, halo: string): NonNullable<SymbolLayerSpecification["paint"]> {
  return {
    "text-color": colour,
    "text-halo-color": halo,
    "icon-color": colour,
    "icon-halo-color": halo,
    "icon-halo-width": 1.4,
  };
}

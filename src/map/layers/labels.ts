import type { LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../ui/theme/map.ts";
import { ICON } from "../map-icons.ts";
import { FONT } from "../source-ids.ts";
import { byZoom, ofRank } from "./ground.ts";
import {
  colLabels,
  lakeLabels,
  massifLabels,
  parkLabels,
  riverLabels,
  roadLabels,
  summitLabels,
  valleyLabels,
} from "./label-ground.ts";
import { type Anchors, aroundDot, asideOfDot, type LabelLayer, labelLayer, NAME_IN_LANGUAGE } from "./label-layer.ts";

/** Beginning of the ids of the layers with the names of towns, the highest labels. */
export const TOWN_NAMES = "label-ville";

/** The layer with the names of resorts. */
export const RESORT_NAMES = "label-station";

/** Label layers from the lowest to the highest priority: MapLibre places the topmost layer first, and the others in the remaining room. */
export function labelLayers(palette: MapPalette): LayerSpecification[] {
  return [
    roadLabels(palette),
    parkLabels(palette),
    riverLabels(palette),
    colLabels(palette),
    summitLabels(palette),
    hamletLabels(palette),
    stationLabels(palette),
    valleyLabels(palette),
    lakeLabels(palette),
    massifLabels(palette),
    ...aroundLabels(palette),
    ...townLabels(palette),
  ];
}

/** Close to the town's dot, or, when the symbol of a place or a cluster covers the dot, beside that symbol on any side (in em). */
const BESIDE_ITS_DOT: Anchors = [...aroundDot(0.5), ...aroundDot(1.2), ...aroundDot(1.9), ...aroundDot(2.6)];
/** Beside the cluster, which covers nearly every city at these zooms. The first anchor applies when no side is free. */
const BESIDE_ITS_CLUSTER: Anchors = [
  ...asideOfDot(1.8),
  ...aroundDot(1.8),
  ...asideOfDot(2.5),
  ...aroundDot(2.5),
  ...aroundDot(0.5),
  ...aroundDot(1.2),
];
const CLUSTERS_END_AT_ZOOM = 9.5;

/** From this zoom on a city is labelled even when no side of its dot is free: a cluster then covers only a part of the name. */
const CITIES_FROM_ZOOM = 7.6;

/** Communes by population, in three sizes. Cities have priority over the clusters around them. */
function townLabels(palette: MapPalette): SymbolLayerSpecification[] {
  return [
    townLayer("ville", palette, {
      filter: ["!=", ["get", "rank"], 1],
      layout: {
        "icon-size": ofRank(1, 0.8, 0.7),
        "text-font": [...FONT.regular],
        "text-size": byZoom([8, ofRank(11, 10.5, 10)], [12, ofRank(15, 14.5, 13)], [14, ofRank(17, 16, 15)]),
        "text-variable-anchor-offset": BESIDE_ITS_DOT,
      },
    }),
    townLayer("ville-1", palette, {
      filter: ["==", ["get", "rank"], 1],
      layout: {
        "icon-allow-overlap": true,
        "text-overlap": ["step", ["zoom"], "never", CITIES_FROM_ZOOM, "cooperative"],
        "text-font": [...FONT.bold],
        "text-size": byZoom([6, 11], [9, 14], [12, 18]),
        "text-variable-anchor-offset": [
          "step",
          ["zoom"],
          ["literal", BESIDE_ITS_CLUSTER],
          CLUSTERS_END_AT_ZOOM,
          ["literal", BESIDE_ITS_DOT],
        ],
      },
    }),
  ];
}

function townLayer(id: string, palette: MapPalette, { filter, layout }: Pick<LabelLayer, "filter" | "layout">) {
  const colour = ofRank(palette.town, palette.town, palette.village);
  return labelLayer({
    id,
    kind: "ville",
    ...(filter === undefined ? {} : { filter }),
    layout: {
      "text-field": NAME_IN_LANGUAGE,
      "icon-image": ICON.town,
      // The symbol of a place or a cluster may cover the dot.
      "icon-optional": true,
      "text-justify": "auto",
      "text-max-width": 9,
      "text-line-height": 1.05,
      "text-padding": 2,
      ...layout,
    },
    paint: {
      "text-color": colour,
      "text-halo-color": palette.halo,
      "icon-color": colour,
      "icon-halo-color": palette.halo,
      "icon-halo-width": 1.4,
    },
  });
}

/** Hamlets and quarters, from near. */
function hamletLabels(palette: MapPalette): SymbolLayerSpecification {
  return labelLayer({
    id: "hameau",
    kind: "hameau",
    zooms: [10, 24],
    layout: {
      "text-font": [...FONT.regular],
      "text-size": byZoom([11, ofRank(11, 11, 9.5)], [14, ofRank(13, 13, 12)]),
      "text-max-width": 8,
      "text-line-height": 1.05,
      "text-padding": 4,
    },
    paint: { "text-color": palette.hamlet, "text-halo-color": palette.halo },
  });
}

/** Resorts, with a small square, the highest first. */
function stationLabels(palette: MapPalette): SymbolLayerSpecification {
  return labelLayer({
    id: "station",
    kind: "station",
    zooms: [10, 24],
    layout: {
      "icon-image": ICON.resort,
      "icon-padding": 1,
      "text-font": [...FONT.regular],
      "text-size": byZoom([10, 10], [13, 12.5]),
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 0.6,
      "text-justify": "auto",
      "text-max-width": 8,
      "text-line-height": 1.05,
    },
    paint: {
      "text-color": palette.station,
      "text-halo-color": palette.halo,
      "icon-color": palette.station,
      "icon-halo-color": palette.halo,
      "icon-halo-width": 1.4,
    },
  });
}

/** Surroundings of the region in grey: the sea, countries, and towns for orientation. */
function aroundLabels(palette: MapPalette): SymbolLayerSpecification[] {
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

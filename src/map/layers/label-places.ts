import type { SymbolLayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../ui/theme/map.ts";
import { FONT } from "../fonts.ts";
import { ICON } from "../map-icons.ts";
import { byZoom } from "./by-zoom.ts";
import { type Anchors, aroundDot, asideOfDot } from "./label-anchors.ts";
import { type LabelLayer, labelLayer, NAME_IN_LANGUAGE } from "./label-layer.ts";
import { ofRank } from "./of-rank.ts";

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
export function townLabels(palette: MapPalette): SymbolLayerSpecification[] {
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
export function hamletLabels(palette: MapPalette): SymbolLayerSpecification {
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
export function stationLabels(palette: MapPalette): SymbolLayerSpecification {
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

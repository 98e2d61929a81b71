import type { SymbolLayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../design/theme/map.ts";
import { FONT } from "../fonts.ts";
import { ICON } from "../map-icons.ts";
import { SOURCE } from "../source-ids.ts";
import { byZoom } from "./by-zoom.ts";
import { type Anchors, aroundDot, asideOfDot } from "./label-anchors.ts";
import { labelLayer } from "./label-layer.ts";

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

/** Towns by population, in three weights. Cities have priority over the clusters around them. */
export function townLabels(palette: MapPalette): SymbolLayerSpecification[] {
  const looks = {
    3: { zooms: [9.2, 24], font: FONT.regular, size: byZoom([9, 10.5], [12, 13.5]), colour: palette.village },
    2: { zooms: [8, 24], font: FONT.regular, size: byZoom([8, 11], [12, 15]), colour: palette.town },
    1: { zooms: [0, 24], font: FONT.bold, size: byZoom([6, 11], [9, 14], [12, 18]), colour: palette.town },
  } as const;
  return ([3, 2, 1] as const).map((rank) => {
    const { zooms, font, size, colour } = looks[rank];
    return labelLayer({
      kind: "ville",
      rank,
      zooms,
      layout: {
        "icon-image": ICON.town,
        "icon-size": rank === 1 ? 1 : 0.8,
        "icon-allow-overlap": true,
        ...(rank === 1 ? { "text-overlap": ["step", ["zoom"], "never", CITIES_FROM_ZOOM, "cooperative"] } : {}),
        "text-font": [...font],
        "text-size": size,
        "text-variable-anchor-offset":
          rank === 1
            ? ["step", ["zoom"], ["literal", BESIDE_ITS_CLUSTER], CLUSTERS_END_AT_ZOOM, ["literal", BESIDE_ITS_DOT]]
            : BESIDE_ITS_DOT,
        "text-justify": "auto",
        "text-max-width": 9,
        "text-line-height": 1.05,
        "text-padding": 2,
      },
      paint: {
        "text-color": colour,
        "text-halo-color": palette.halo,
        "text-halo-width": 1.6,
        "icon-color": colour,
        "icon-halo-color": palette.halo,
        "icon-halo-width": 1,
      },
    });
  });
}

/** Resorts, with a small square. */
export function stationLabels(palette: MapPalette): SymbolLayerSpecification[] {
  return [
    labelLayer({
      kind: "station",
      rank: 3,
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
        "symbol-sort-key": ["-", 0, ["coalesce", ["get", "altitude"], 0]],
      },
      paint: {
        "text-color": palette.station,
        "text-halo-color": palette.halo,
        "icon-color": palette.station,
        "icon-halo-color": palette.halo,
        "icon-halo-width": 1,
      },
    }),
  ];
}

/** Communes at their seats, the most populated first; the page fills the source from data that it has. */
export function communeLabels(palette: MapPalette): SymbolLayerSpecification[] {
  return [
    communeLabel("label-commune-large", 10.2, [">=", ["get", "population"], 2000], palette),
    communeLabel("label-commune", 11, ["<", ["get", "population"], 2000], palette),
  ].reverse();
}

function communeLabel(
  id: string,
  minzoom: number,
  filter: [">=" | "<", ["get", string], number],
  palette: MapPalette,
): SymbolLayerSpecification {
  return {
    id,
    type: "symbol",
    source: SOURCE.communeNames,
    minzoom,
    filter,
    layout: {
      "text-field": ["get", "name"],
      "text-font": [...FONT.regular],
      "text-size": byZoom([10.2, 10], [13, 13]),
      "text-max-width": 8,
      "text-line-height": 1.05,
      "text-padding": 3,
      "symbol-sort-key": ["-", 0, ["get", "population"]],
    },
    paint: {
      "text-color": palette.village,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.4,
      "text-halo-blur": 0.4,
    },
  };
}

import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { PlaceType } from "../../domain/place.ts";
import type { Scheme } from "../../state/app-state.ts";
import type { MapPalette } from "../../ui/theme/map.ts";
import type { PanelPalette } from "../../ui/theme/panel.ts";
import { CLUSTER_IMAGE, PLACE_IMAGE } from "../draw-icon.ts";
import { FONT } from "../fonts.ts";
import { IMPORTED_ICON, NO_PLACES } from "../place-features.ts";
import { byZoom } from "./by-zoom.ts";

export const PLACES_SOURCE = "places";
export const FOCUS_SOURCE = "focus";
export const PLACE_LAYER = "place";
/** Places outside the region, never clustered. */
export const NEIGHBOURS_SOURCE = "neighbours";
export const NEIGHBOUR_LAYER = "place-neighbour";
export const FOCUSED_LAYER = "place-focused";
export const CLUSTER_LAYER = "place-cluster";
export const PLACE_NAME_LAYER = "label-place";
/** First zoom of the names of places, where there is room beside their symbols. */
const PLACE_NAME_ZOOM = 10;

/** Last zoom with clusters: at larger scales places no longer hide one another. */
const LAST_CLUSTER_ZOOM = 9;

/** Places, clustered with the count of each category and of imported ones; and the one or two focused places. */
export function placeSources(): Record<string, SourceSpecification> {
  const sumOf = (category: PlaceType) => ["+", isOf(category)] satisfies unknown[];
  return {
    [PLACES_SOURCE]: {
      type: "geojson",
      data: NO_PLACES,
      cluster: true,
      clusterMaxZoom: LAST_CLUSTER_ZOOM,
      clusterRadius: 38,
      clusterProperties: {
        "france-services": sumOf("france-services"),
        "espace-saisonnier": sumOf("espace-saisonnier"),
        "lieu-multiservices": sumOf("lieu-multiservices"),
        autre: sumOf("autre"),
        imported: ["+", ["case", ["in", `|${IMPORTED_ICON}`, ["get", "icon"]], 1, 0]],
      },
    },
    [NEIGHBOURS_SOURCE]: { type: "geojson", data: NO_PLACES },
    [FOCUS_SOURCE]: { type: "geojson", data: NO_PLACES },
  };
}

export function placeLayers(palette: PanelPalette, scheme: Scheme): LayerSpecification[] {
  return [
    neighbourLayer(scheme),
    {
      id: CLUSTER_LAYER,
      type: "symbol",
      source: PLACES_SOURCE,
      filter: ["has", "point_count"],
      layout: { "icon-image": clusterImage(scheme), "icon-allow-overlap": true, "icon-padding": 0 },
    },
    {
      id: "place-focus",
      type: "circle",
      source: FOCUS_SOURCE,
      paint: {
        "circle-radius": 15,
        "circle-color": palette.primary,
        "circle-opacity": 0.22,
        "circle-stroke-color": palette.primary,
        "circle-stroke-width": 2.5,
      },
    },
    placeLayer(PLACE_LAYER, PLACES_SOURCE, scheme),
    placeLayer(FOCUSED_LAYER, FOCUS_SOURCE, scheme),
  ];
}

/** The names of places beside their symbols: with lower priority than towns, and higher than all others. */
export function placeNameLayer(palette: MapPalette): LayerSpecification {
  return {
    id: PLACE_NAME_LAYER,
    type: "symbol",
    source: PLACES_SOURCE,
    minzoom: PLACE_NAME_ZOOM,
    filter: ["!", ["has", "point_count"]],
    layout: {
      "text-field": ["get", "name"],
      "text-font": [...FONT.regular],
      "text-size": byZoom([10, 11], [13, 13.5]),
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 1.1,
      "text-justify": "auto",
      "text-max-width": 10,
      "text-line-height": 1.1,
      "symbol-sort-key": ["-", 0, isOf("france-services")],
    },
    paint: { "text-color": palette.town, "text-halo-color": palette.halo, "text-halo-width": 1.6 },
  };
}

function placeLayer(id: string, source: string, scheme: Scheme): SymbolLayerSpecification {
  return {
    id,
    type: "symbol",
    source,
    filter: ["!", ["has", "point_count"]],
    layout: {
      "icon-image": ["concat", `${PLACE_IMAGE}/${scheme}/`, ["get", "icon"]],
      "icon-size": ["interpolate", ["linear"], ["zoom"], 7, 0.8, 11, 1, 14, 1.25],
      // Labels of the map make room for places, not the reverse.
      "icon-allow-overlap": true,
      "icon-padding": 0,
      "symbol-sort-key": isOf("france-services"),
    },
  };
}

/** Smaller and fainter on small scales, where they are not clustered and would outnumber the places of the region. */
function neighbourLayer(scheme: Scheme): LayerSpecification {
  const { layout, ...layer } = placeLayer(NEIGHBOUR_LAYER, NEIGHBOURS_SOURCE, scheme);
  return {
    ...layer,
    layout: { ...layout, "icon-size": byZoom([6, 0.4], [8, 0.55], [10, 0.9], [14, 1.25]) },
    paint: { "icon-opacity": byZoom([6, 0.5], [8, 0.65], [10, 1]) },
  };
}

/** 1 for a place of that category, by its symbol, else 0. */
function isOf(category: PlaceType): ExpressionSpecification {
  return ["case", ["in", category, ["get", "icon"]], 1, 0];
}

function clusterImage(scheme: Scheme): ExpressionSpecification {
  return [
    "concat",
    `${CLUSTER_IMAGE}/${scheme}/`,
    ["get", "point_count"],
    "/",
    ["get", "imported"],
    "/",
    ["get", "france-services"],
    "/",
    ["get", "espace-saisonnier"],
    "/",
    ["get", "lieu-multiservices"],
    "/",
    ["get", "autre"],
  ];
}

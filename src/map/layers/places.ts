import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { PLACE_TYPES, type PlaceType } from "../../domain/place.ts";
import type { Scheme } from "../../state/app-state.ts";
import type { MapPalette } from "../../ui/theme/map.ts";
import type { PanelPalette } from "../../ui/theme/panel.ts";
import { STOP_DOT } from "../../ui/theme/symbols.ts";
import { CLUSTER_IMAGE, PLACE_IMAGE } from "../draw-images.ts";
import { IMPORTED_ICON, NO_FEATURES } from "../features.ts";
import { FONT } from "../source-ids.ts";
import { byZoom } from "./ground.ts";

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

const sumOf = (category: PlaceType) => ["+", isOf(category)];

/** Places, clustered with the count of each category and of imported ones. */
export const CLUSTERED_PLACES: SourceSpecification = {
  type: "geojson",
  data: NO_FEATURES,
  cluster: true,
  clusterMaxZoom: LAST_CLUSTER_ZOOM,
  clusterRadius: 38,
  clusterProperties: {
    ...Object.fromEntries(PLACE_TYPES.map((category) => [category, sumOf(category)])),
    imported: ["+", ["case", ["in", `|${IMPORTED_ICON}`, ["get", "icon"]], 1, 0]],
  },
};

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

export const STOPS_SOURCE = "stops";

/** Stops of the open place: rings smaller than places, with the commune's name; no line joins them. */
export function stopLayers(map: MapPalette, panel: PanelPalette): LayerSpecification[] {
  return [
    {
      id: "stop",
      type: "circle",
      source: STOPS_SOURCE,
      paint: {
        "circle-radius": STOP_DOT.radiusPx,
        "circle-color": panel.raised,
        "circle-stroke-color": panel.primary,
        "circle-stroke-width": STOP_DOT.strokePx,
      },
    },
    {
      id: "stop-name",
      type: "symbol",
      source: STOPS_SOURCE,
      layout: {
        "text-field": ["get", "name"],
        "text-font": [...FONT.bold],
        "text-size": byZoom([8, 11.5], [12, 14]),
        "text-variable-anchor": ["top", "bottom", "left", "right"],
        "text-radial-offset": 0.7,
        "text-justify": "auto",
        "text-max-width": 9,
        "text-line-height": 1.05,
        "text-padding": 2,
      },
      paint: { "text-color": panel.primary, "text-halo-color": map.halo, "text-halo-width": 1.8 },
    },
  ];
}

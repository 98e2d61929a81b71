import type {
  ExpressionSpecification,
  GeoJSONSource,
  LayerSpecification,
  LngLat,
  Map as MapLibreMap,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { PLACE_TYPES, type PlaceType } from "../../domain/category.ts";
import type { Place } from "../../domain/place.ts";
import type { AppState, Scheme } from "../../state/app-state.ts";
import { selectNeighboursOnMap, selectPlacesOnMap } from "../../state/seasonal-selectors.ts";
import { selectPlaceById, selectSelectedPlace } from "../../state/selectors.ts";
import type { MapPalette } from "../../ui/theme/map.ts";
import { CLUSTER_IMAGE, PLACE_IMAGE } from "../draw-images.ts";
import { NO_FEATURES } from "../features.ts";
import { featuresOf, type MapLayer, type Target } from "../map-layer.ts";
import { FONT } from "../source-ids.ts";
import { byZoom } from "./ground.ts";
import { IMPORTED_ICON, toPlaceFeatures } from "./place-features.ts";

const PLACES_SOURCE = "places";
const FOCUS_SOURCE = "focus";
export const PLACE_LAYER = "place";
export const CLUSTER_LAYER = "place-cluster";
/** Places outside the region, never clustered. */
const NEIGHBOURS_SOURCE = "neighbours";
const NEIGHBOUR_LAYER = "place-neighbour";
const PLACE_NAME_LAYER = "label-place";
/** First zoom of the names of places, where there is room beside their symbols. */
const PLACE_NAME_ZOOM = 10;

/** Last zoom with clusters: at larger scales places no longer hide one another. */
const LAST_CLUSTER_ZOOM = 9;

const sumOf = (category: PlaceType) => ["+", isOf(category)];

const ofPlace = {
  isPlace: true,
  onClick: ({ id }, actions) => actions.selectPlace(String(id)),
} satisfies Partial<Target>;

/** Places, clustered with the count of each category and of imported ones, with their names; neighbours; a ring around those in focus. */
export const places: MapLayer<AppState> = {
  sources: {
    [PLACES_SOURCE]: {
      type: "geojson",
      data: NO_FEATURES,
      cluster: true,
      clusterMaxZoom: LAST_CLUSTER_ZOOM,
      clusterRadius: 38,
      clusterProperties: {
        ...Object.fromEntries(PLACE_TYPES.map((category) => [category, sumOf(category)])),
        imported: ["+", ["case", ["in", `|${IMPORTED_ICON}`, ["get", "icon"]], 1, 0]],
      },
    },
  },
  layers: ({ scheme, map, panel }) => ({
    underTowns: [placeNameLayer(map)],
    onTop: [
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
          "circle-color": panel.primary,
          "circle-opacity": 0.22,
          "circle-stroke-color": panel.primary,
          "circle-stroke-width": 2.5,
        },
      },
      placeLayer(PLACE_LAYER, PLACES_SOURCE, scheme),
    ],
  }),
  draws: [
    featuresOf(PLACES_SOURCE, (state) => [selectPlacesOnMap(state)], toPlaceFeatures),
    featuresOf(NEIGHBOURS_SOURCE, (state) => [selectNeighboursOnMap(state)], toPlaceFeatures),
  ],
  targets: [
    { ...ofPlace, layer: PLACE_LAYER, radiusPx: 9 },
    {
      layer: CLUSTER_LAYER,
      radiusPx: 19,
      onClick: ({ cluster_id }, _, { target, lngLat, originalEvent }) =>
        void openCluster(target, cluster_id, { center: lngLat, originalEvent }),
    },
    { ...ofPlace, layer: NEIGHBOUR_LAYER, radiusPx: 6 },
    { ...ofPlace, layer: PLACE_NAME_LAYER, radiusPx: 9, hasNames: true },
  ],
};

/** The open place and the one under the pointer, above the stops: clusters of other places would hide those. */
export const placesInFocus: MapLayer<AppState> = {
  layers: ({ scheme }) => ({ onTop: [placeLayer("place-focused", FOCUS_SOURCE, scheme)] }),
  draws: [
    featuresOf(
      FOCUS_SOURCE,
      (state) => [
        selectSelectedPlace(state),
        state.hoveredId === undefined ? undefined : selectPlaceById(state, state.hoveredId),
      ],
      toFocusFeatures,
    ),
  ],
};

function toFocusFeatures(...focused: readonly (Place | undefined)[]) {
  return toPlaceFeatures([...new Set(focused)].filter((place) => place !== undefined));
}

/** Zooms in until a cluster separates. */
async function openCluster(
  map: MapLibreMap,
  clusterId: unknown,
  { center, originalEvent }: { readonly center: LngLat; readonly originalEvent: MouseEvent },
): Promise<void> {
  const source = map.getSource<GeoJSONSource>(PLACES_SOURCE);
  if (source === undefined || typeof clusterId !== "number") return;
  const zoom = await source.getClusterExpansionZoom(clusterId);
  map.easeTo({ center, zoom: zoom + 0.3 }, { originalEvent });
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
    ...PLACE_TYPES.flatMap((type) => ["/", ["get", type] satisfies ExpressionSpecification]),
  ];
}

import type { Feature, FeatureCollection } from "geojson";
import type { LayerSpecification, LineLayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { MAP } from "../../design/theme/map.ts";
import type { Isochrone } from "../../domain/isochrone/isochrone.ts";
import { ISOCHRONE_MINUTES, type IsochroneMinutes } from "../../domain/isochrone/isochrone.ts";
import type { Position } from "../../geo/position.ts";
import { showGroup } from "../../map/camera.ts";
import { FONT } from "../../map/fonts.ts";
import { NO_AREA } from "../../map/layers/covered-area.ts";
import { LOWEST_WAY } from "../../map/layers/way.ts";
import { paintLayers } from "../../map/map-style.ts";
import { setData } from "../../map/set-data.ts";
import { type Apply, whenChanged } from "../../map/when-changed.ts";
import type { AppState, Scheme } from "../../model/app-state.ts";
import { derive } from "../../model/derive.ts";
import { selectIsochronePlace } from "./state.ts";
import { ISOCHRONE_COLOURS, ISOCHRONE_OPACITY, ISOCHRONE_STROKES } from "./strokes.ts";

const ISOCHRONES_SOURCE = "isochrones";

/**
 * Draws the official isochrones of « Territoires », and fits them once none is pending. A camera given at the creation of the map wins
 * until others are found.
 */
export function isochroneDrawers(map: MapLibreMap, opening: AppState): readonly Apply[] {
  let scheme: Scheme = "light";
  let inSight = opening.camera === undefined ? NONE : settledIsochrones(opening);
  return [
    whenChanged(
      (state) => state.scheme,
      (next) => {
        scheme = next;
        if (map.getSource(ISOCHRONES_SOURCE) !== undefined) paintLayers(map, isochroneLayers(scheme));
      },
    ),
    whenChanged(shownFeatures, (features) => {
      if (features !== NO_AREA) addLayers(map, scheme);
      setData(map, ISOCHRONES_SOURCE, features);
    }),
    whenChanged(settledIsochrones, (found) => {
      const widest = found.at(-1);
      // Another view keeps the camera.
      if (widest === undefined || found === inSight) return;
      inSight = found;
      showGroup(map, verticesOf(widest));
    }),
  ];
}

/** Under the way and the labels. Added at the first isochrone only. */
function addLayers(map: MapLibreMap, scheme: Scheme): void {
  if (map.getSource(ISOCHRONES_SOURCE) !== undefined) return;
  map.addSource(ISOCHRONES_SOURCE, { type: "geojson", data: NO_AREA });
  for (const layer of isochroneLayers(scheme)) map.addLayer(layer, LOWEST_WAY);
}

const NONE: readonly Isochrone[] = [];

function shownIsochrones({ view, isochrones }: AppState): readonly Isochrone[] {
  return view === "territoires" ? isochrones.found : NONE;
}

function settledIsochrones(state: AppState): readonly Isochrone[] {
  const { status } = state.isochrones.asking;
  return status === "asking" || status === "waiting" ? NONE : shownIsochrones(state);
}

const featuresOnce = derive(toFeatures);

function shownFeatures(state: AppState): FeatureCollection {
  return featuresOnce(state, shownIsochrones(state), selectIsochronePlace(state)?.position);
}

/** The widest first, so that the others lie above it; and the place, which a cluster may hide. */
function toFeatures(found: readonly Isochrone[], place: Position | undefined): FeatureCollection {
  if (found.length === 0 || place === undefined) return NO_AREA;
  const areas = [...found].reverse().map(({ minutes, geometry }): Feature => {
    return { type: "Feature", geometry, properties: { minutes, label: `${minutes}\u00a0min` } };
  });
  const middle: Feature = { type: "Feature", geometry: { type: "Point", coordinates: [...place] }, properties: {} };
  return { type: "FeatureCollection", features: [...areas, middle] };
}

function verticesOf({ geometry: { type, coordinates } }: Isochrone): readonly Position[] {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return polygons.flatMap(([outer = []]) => outer.map(([x = Number.NaN, y = Number.NaN]): Position => [x, y]));
}

/** Nested areas, each outline with its own dash and width and with its minutes along it. */
function isochroneLayers(scheme: Scheme): LayerSpecification[] {
  const colour = ISOCHRONE_COLOURS[scheme];
  return [
    {
      id: "isochrone-area",
      type: "fill",
      source: ISOCHRONES_SOURCE,
      filter: ["has", "minutes"],
      paint: { "fill-color": colour, "fill-opacity": ISOCHRONE_OPACITY, "fill-antialias": false },
    },
    ...ISOCHRONE_MINUTES.map((minutes) => outlineLayer(minutes, colour)),
    {
      id: "isochrone-place",
      type: "circle",
      source: ISOCHRONES_SOURCE,
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-radius": 18,
        "circle-opacity": 0,
        "circle-stroke-color": colour,
        "circle-stroke-width": 3,
      },
    },
    {
      id: "isochrone-label",
      type: "symbol",
      source: ISOCHRONES_SOURCE,
      filter: ["has", "minutes"],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 220,
        "text-field": ["get", "label"],
        "text-font": [...FONT.bold],
        "text-size": 13,
        "text-max-angle": 60,
      },
      paint: { "text-color": colour, "text-halo-color": MAP[scheme].halo, "text-halo-width": 2 },
    },
  ];
}

function outlineLayer(minutes: IsochroneMinutes, colour: string): LineLayerSpecification {
  const { width, dash } = ISOCHRONE_STROKES[minutes];
  return {
    id: `isochrone-${minutes}`,
    type: "line",
    source: ISOCHRONES_SOURCE,
    filter: ["==", ["get", "minutes"], minutes],
    layout: { "line-join": "round" },
    paint: { "line-color": colour, "line-width": width, ...(dash.length > 0 && { "line-dasharray": [...dash] }) },
  };
}

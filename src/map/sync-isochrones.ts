import type { Feature, FeatureCollection } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Isochrone } from "../domain/isochrone/isochrone.ts";
import type { Position } from "../geo/position.ts";
import type { AppState, Scheme } from "../state/app-state.ts";
import { derive } from "../state/derive.ts";
import { selectIsochronePlace } from "../state/isochrones/isochrone-selectors.ts";
import { showGroup } from "./camera.ts";
import { NO_AREA } from "./layers/covered-area.ts";
import { ISOCHRONES_SOURCE, isochroneLayers } from "./layers/isochrones.ts";
import { LOWEST_WAY } from "./layers/way.ts";
import { paintLayers } from "./map-style.ts";
import { setData } from "./set-data.ts";
import { type Apply, whenChanged } from "./when-changed.ts";

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
  const areas = found.toReversed().map(({ minutes, geometry }): Feature => {
    return { type: "Feature", geometry, properties: { minutes, label: `${minutes}\u00a0min` } };
  });
  const middle: Feature = { type: "Feature", geometry: { type: "Point", coordinates: [...place] }, properties: {} };
  return { type: "FeatureCollection", features: [...areas, middle] };
}

function verticesOf({ geometry: { type, coordinates } }: Isochrone): readonly Position[] {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return polygons.flatMap(([outer = []]) => outer.map(([x = Number.NaN, y = Number.NaN]): Position => [x, y]));
}

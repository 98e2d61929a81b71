import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { AppState, Language, Scheme } from "../state/app-state.ts";
import { allLayers, buildStyle } from "./base-style.ts";
import { passages } from "./layers/passages.ts";
import { places, placesInFocus } from "./layers/places.ts";
import { railStations } from "./layers/rail-stations.ts";
import { resorts } from "./layers/resorts.ts";
import { way } from "./layers/route.ts";
import { stops } from "./layers/stops.ts";
import type { MapLayer } from "./map-layer.ts";
import { lookOf } from "./map-layer.ts";
import { paintLayers } from "./set-data.ts";

/** The layers of the map of places on the base map, from the bottom. */
export const SUBJECTS: readonly MapLayer<AppState>[] = [
  way,
  railStations,
  passages,
  resorts,
  places,
  stops,
  placesInFocus,
];

/** The lowest layer above ground, waters, limits and roads. */
export const LOWEST_OVER_GROUND = "way-casing";

/** The whole style of the map in a scheme and a language. */
export function buildMapStyle(scheme: Scheme, language: Language, attribution: string): StyleSpecification {
  return buildStyle({ look: lookOf(scheme), subjects: SUBJECTS, language, attribution });
}

/** Gives every layer the colours and images of a scheme, without changing data or camera. */
export function paintScheme(map: MapLibreMap, scheme: Scheme): void {
  paintLayers(map, allLayers(lookOf(scheme), SUBJECTS));
}

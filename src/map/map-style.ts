import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { Language, Scheme } from "../state/app-state.ts";
import { allLayers, buildStyle } from "./base-style.ts";
import { SUBJECTS } from "./layers/subjects.ts";
import { lookOf } from "./map-layer.ts";
import { paintLayers } from "./set-data.ts";

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

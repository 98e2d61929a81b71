import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { Language, Scheme } from "../state/app-state.ts";
import { MAP } from "../ui/theme/map.ts";
import { PANEL } from "../ui/theme/panel.ts";
import { baseLayers, buildStyle } from "./base-style.ts";
import { passageLayers, railStationLayers, resortLayers, wayLayers } from "./layers/marks.ts";
import {
  CLUSTERED_PLACES,
  FOCUSED_LAYER,
  PLACES_SOURCE,
  placeLayers,
  placeNameLayer,
  stopLayers,
} from "./layers/places.ts";
import { paintLayers } from "./set-data.ts";

/**
 * Builds the whole style of the map in a scheme and a language. From the bottom: base map with the way under its labels, railway stations,
 * passes and resorts, places, stops of the open place, the open place.
 */
export function buildMapStyle(scheme: Scheme, language: Language, attribution: string): StyleSpecification {
  const sources = { [PLACES_SOURCE]: CLUSTERED_PLACES };
  return buildStyle({ layers: allLayers(scheme), language, attribution, sources });
}

/** Gives every layer the colours and images of a scheme, without changing data or camera. */
export function paintScheme(map: MapLibreMap, scheme: Scheme): void {
  paintLayers(map, allLayers(scheme));
}

/** The lowest layer above ground, waters, limits and roads. */
export const LOWEST_OVER_GROUND = "way-casing";

/** The layers of the base map before which others are inserted. */
const NAMES = "label-";
const TOWN_NAMES = "label-ville";

function allLayers(scheme: Scheme): LayerSpecification[] {
  const base = baseLayers(MAP[scheme]);
  const firstName = base.findIndex(({ id }) => id.startsWith(NAMES));
  const firstTown = base.findIndex(({ id }) => id.startsWith(TOWN_NAMES));
  const places = placeLayers(PANEL[scheme], scheme);
  // Clusters of other places would hide the stops; the open place stays above them.
  const lastPlace = places.findIndex(({ id }) => id === FOCUSED_LAYER);
  return [
    ...base.slice(0, firstName),
    ...wayLayers(scheme),
    ...base.slice(firstName, firstTown),
    placeNameLayer(MAP[scheme]),
    ...base.slice(firstTown),
    ...railStationLayers(MAP[scheme]),
    ...passageLayers(MAP[scheme], PANEL[scheme], scheme),
    ...resortLayers(MAP[scheme], PANEL[scheme], scheme),
    ...places.slice(0, lastPlace),
    ...stopLayers(MAP[scheme], PANEL[scheme]),
    ...places.slice(lastPlace),
  ];
}

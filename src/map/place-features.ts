import type { FeatureCollection, Point } from "geojson";
import { memoise } from "../domain/memoise.ts";
import type { Place } from "../domain/place.ts";
import { isNeighbour } from "../domain/territory.ts";

export interface PlaceProperties {
  readonly id: string;
  readonly name: string;
  /** Name of its image, with its categories: see draw-icon.ts. */
  readonly icon: string;
}

export type PlaceFeatures = FeatureCollection<Point, PlaceProperties>;

export const NO_PLACES: PlaceFeatures = { type: "FeatureCollection", features: [] };

/** Part of the icon of an imported place. */
export const IMPORTED_ICON = "brought";

const featureOf = memoise(toFeature);

/**
 * Places as point features with few properties: up to 20,000 of a layer go to MapLibre's worker at each filter. Each feature is made once.
 */
export function toPlaceFeatures(places: readonly Place[]): PlaceFeatures {
  return {
    type: "FeatureCollection",
    features: places.map(featureOf),
  };
}

type PlaceFeature = PlaceFeatures["features"][number];

function toFeature(place: Place): PlaceFeature {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [...place.position] },
    properties: { id: place.id, name: place.name, icon: iconOf(place) },
  };
}

/**
 * Key of the symbol of a place: "france-services+espace-saisonnier|full|ring|accueil", with "|brought" for an imported one and "|neighbour"
 * for one outside the region.
 */
function iconOf(place: Place): string {
  const { categories, precision, format, kind, layer } = place;
  return [
    categories.join("+"),
    precision === "commune" ? "hollow" : "full",
    format === "itinerant" ? "ring" : "plain",
    kind === "accueil" ? "accueil" : "housing",
    ...(layer === undefined ? [] : [IMPORTED_ICON]),
    ...(isNeighbour(place) ? ["neighbour"] : []),
  ].join("|");
}

import type { FeatureCollection, Point } from "geojson";
import { memoise } from "../../domain/memoise.ts";
import type { Place } from "../../domain/place.ts";
import { isNeighbour } from "../../domain/territory.ts";
import { collect, pointFeature } from "../features.ts";

export interface PlaceProperties {
  readonly id: string;
  readonly name: string;
  /** Name of its image, with its categories: see draw-images.ts. */
  readonly icon: string;
}

export type PlaceFeatures = FeatureCollection<Point, PlaceProperties>;

/** Part of the icon of an imported place. */
export const IMPORTED_ICON = "brought";

const placeFeature = memoise((place: Place) =>
  pointFeature(place.position, { id: place.id, name: place.name, icon: iconOf(place) }),
);

/**
 * Places as point features with few properties: up to 20,000 of a layer go to MapLibre's worker at each filter. Each feature is made once.
 */
export function toPlaceFeatures(places: readonly Place[]): PlaceFeatures {
  return collect(places.map(placeFeature));
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

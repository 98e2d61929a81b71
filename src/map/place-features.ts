import type { FeatureCollection, Point } from "geojson";
import type { ServicePoint } from "../domain/service-point.ts";
import { isNeighbour } from "../domain/territory.ts";

export interface PlaceProperties {
  readonly id: string;
  readonly name: string;
  /** Name of its image, with its categories: see draw-icon.ts. */
  readonly icon: string;
}

export type PlaceFeatures = FeatureCollection<Point, PlaceProperties>;

export const NO_PLACES: PlaceFeatures = { type: "FeatureCollection", features: [] };

const known = new WeakMap<ServicePoint, PlaceFeature>();

/**
 * Places as point features with few properties: tens of thousands go to MapLibre's worker at each filter. Features are cached per place, in
 * a WeakMap.
 */
export function toPlaceFeatures(points: readonly ServicePoint[]): PlaceFeatures {
  return {
    type: "FeatureCollection",
    features: points.map((point) => {
      const feature = known.get(point) ?? toFeature(point);
      known.set(point, feature);
      return feature;
    }),
  };
}

type PlaceFeature = PlaceFeatures["features"][number];

function toFeature(point: ServicePoint): PlaceFeature {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [...point.position] },
    properties: { id: point.id, name: point.name, icon: iconOf(point) },
  };
}

/**
 * Key of the symbol of a place: "france-services+espace-saisonnier|full|ring|accueil", with "|brought" for an imported one and "|neighbour"
 * for one outside the region.
 */
function iconOf(point: ServicePoint): string {
  const { categories, precision, format, kind, layer } = point;
  return [
    categories.join("+"),
    precision === "commune" ? "hollow" : "full",
    format === "itinerant" ? "ring" : "plain",
    kind === "accueil" ? "accueil" : "housing",
    ...(layer === undefined ? [] : ["brought"]),
    ...(isNeighbour(point) ? ["neighbour"] : []),
  ].join("|");
}

import type { FeatureCollection, Point } from "geojson";
import type { ServicePoint } from "../domain/service-point.ts";
import { isNeighbour } from "../domain/territory.ts";

export interface PlaceProperties {
  readonly id: string;
  readonly name: string;
  /** Which symbol stands for the place, its types by their names: see draw-icon.ts. */
  readonly icon: string;
}

export type PlaceFeatures = FeatureCollection<Point, PlaceProperties>;

export const NO_PLACES: PlaceFeatures = { type: "FeatureCollection", features: [] };

const known = new WeakMap<ServicePoint, PlaceFeature>();

/**
 * Places as what the map draws of them, and no more: tens of thousands go to its worker at each filter. Made once for each place, as long
 * as the place itself lives.
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
 * What sets the symbol of a place: "france-services+espace-saisonnier|full|ring|accueil", and "|brought" for a layer's, "|neighbour"
 * for one of the data outside the region.
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

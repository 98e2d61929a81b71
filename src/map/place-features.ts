import type { FeatureCollection, Point } from "geojson";
import type { ServicePoint } from "../domain/service-point.ts";

export interface PlaceProperties {
  readonly id: string;
  readonly name: string;
  /** Which symbol stands for the place: see place-icon.ts. */
  readonly icon: string;
  readonly "france-services": 0 | 1;
  readonly "espace-saisonnier": 0 | 1;
  readonly "lieu-multiservices": 0 | 1;
}

export type PlaceFeatures = FeatureCollection<Point, PlaceProperties>;

export const NO_PLACES: PlaceFeatures = { type: "FeatureCollection", features: [] };

/** Places as what the map draws of them. */
export function toPlaceFeatures(points: readonly ServicePoint[]): PlaceFeatures {
  return { type: "FeatureCollection", features: points.map(toFeature) };
}

function toFeature(point: ServicePoint): PlaceFeatures["features"][number] {
  const has = (category: ServicePoint["categories"][number]) => (point.categories.includes(category) ? 1 : 0);
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [...point.position] },
    properties: {
      id: point.id,
      name: point.name,
      icon: iconOf(point),
      "france-services": has("france-services"),
      "espace-saisonnier": has("espace-saisonnier"),
      "lieu-multiservices": has("lieu-multiservices"),
    },
  };
}

/** What sets the symbol of a place: "france-services+espace-saisonnier|full|ring|accueil", and "|brought" for a layer's. */
function iconOf({ categories, precision, format, kind, layer }: ServicePoint): string {
  return [
    categories.join("+"),
    precision === "commune" ? "hollow" : "full",
    format === "itinerant" ? "ring" : "plain",
    kind === "accueil" ? "accueil" : "housing",
    ...(layer === undefined ? [] : ["brought"]),
  ].join("|");
}

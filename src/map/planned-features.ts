import type { FeatureCollection, Point } from "geojson";
import type { Position } from "../geo/position.ts";

export interface PlannedProperties {
  readonly id: string;
  readonly icon: "star" | "aside";
  readonly name: string;
  readonly isSelected: boolean;
}

export type PlannedFeatures = FeatureCollection<Point, PlannedProperties>;

export const NO_PLANNED: PlannedFeatures = { type: "FeatureCollection", features: [] };

/** The same features with one planned place moved. */
export function withPlannedAt(features: PlannedFeatures, id: string, position: Position): PlannedFeatures {
  return {
    ...features,
    features: features.features.map((feature) =>
      feature.properties.icon === "star" && feature.properties.id === id
        ? toFeature(position, feature.properties)
        : feature,
    ),
  };
}

function toFeature(position: Position, properties: PlannedProperties): PlannedFeatures["features"][number] {
  return { type: "Feature", geometry: { type: "Point", coordinates: [...position] }, properties };
}

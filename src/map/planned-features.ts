import type { FeatureCollection, Point } from "geojson";
import type { PlannedPlace } from "../domain/figures/settings.ts";
import type { Position } from "../domain/geo/position.ts";

type PlannedProperties = Pick<PlannedPlace, "id" | "name">;

export type PlannedFeatures = FeatureCollection<Point, PlannedProperties>;

export const NO_PLANNED: PlannedFeatures = { type: "FeatureCollection", features: [] };

export function toPlannedFeatures(planned: readonly Pick<PlannedPlace, "id" | "name" | "position">[]): PlannedFeatures {
  return {
    type: "FeatureCollection",
    features: planned.map(({ id, name, position }) => toFeature(position, { id, name })),
  };
}

/** The same features with one planned place moved. */
export function withPlannedAt(features: PlannedFeatures, id: string, position: Position): PlannedFeatures {
  return {
    ...features,
    features: features.features.map((feature) =>
      feature.properties.id === id ? toFeature(position, feature.properties) : feature,
    ),
  };
}

function toFeature(position: Position, properties: PlannedProperties): PlannedFeatures["features"][number] {
  return { type: "Feature", geometry: { type: "Point", coordinates: [...position] }, properties };
}

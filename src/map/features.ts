import type { Feature, FeatureCollection, Geometry, Point } from "geojson";
import type { Position } from "../domain/geo/position.ts";

export const NO_FEATURES = { type: "FeatureCollection" as const, features: [] as never[] };

export function collect<Shape extends Geometry, Properties>(
  features: Feature<Shape, Properties>[],
): FeatureCollection<Shape, Properties> {
  return { type: "FeatureCollection", features };
}

export function pointFeature<Properties>(position: Position, properties: Properties): Feature<Point, Properties> {
  return { type: "Feature", geometry: { type: "Point", coordinates: [...position] }, properties };
}

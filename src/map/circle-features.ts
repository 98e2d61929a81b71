import type { FeatureCollection, Point } from "geojson";
import type { Commune } from "../domain/territory.ts";

/** Properties of a circle: its code, which keys its feature state, and its people. */
export interface CircleProperties {
  readonly code: string;
  readonly population: number;
}

/** The communes as points at their seats. */
export function toCircleFeatures(communes: readonly Commune[]): FeatureCollection<Point, CircleProperties> {
  return {
    type: "FeatureCollection",
    features: communes.map(({ code, population, position }) => ({
      type: "Feature",
      properties: { code, population },
      geometry: { type: "Point", coordinates: [...position] },
    })),
  };
}

import type { FeatureCollection, Point } from "geojson";
import type { Commune } from "../domain/territory.ts";

/** What a circle needs: its code, which its state is kept by, and its people. */
export interface CircleProperties {
  readonly code: string;
  readonly population: number;
}

/** The communes at their seats. */
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

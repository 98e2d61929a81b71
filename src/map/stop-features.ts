import type { FeatureCollection, Point } from "geojson";
import type { Position } from "../domain/geo/position.ts";
import type { Place } from "../domain/place.ts";

export interface StopProperties {
  /** Name of the commune, at whose seat the stop is drawn. */
  readonly name: string;
}

export type StopFeatures = FeatureCollection<Point, StopProperties>;

export const NO_STOPS: StopFeatures = { type: "FeatureCollection", features: [] };

/**
 * The stops of a place as points at the seats of their communes, one for each commune. Stops outside the region have no position and appear
 * on the sheet only. No line joins them: the route of the service is unknown.
 */
export function toStopFeatures(place: Place | undefined): StopFeatures {
  const byCommune = new Map((place?.stops ?? []).map((stop) => [stop.codeCommune, stop]));
  const features = [...byCommune.values()].flatMap(({ commune, position }): StopFeatures["features"] =>
    position === undefined
      ? []
      : [{ type: "Feature", geometry: { type: "Point", coordinates: [...position] }, properties: { name: commune } }],
  );
  return features.length === 0 ? NO_STOPS : { type: "FeatureCollection", features };
}

/** Positions to fit for a place: its own and those of its stops. */
export function positionsOfStops({ position }: Place, { features }: StopFeatures): readonly Position[] {
  return [position, ...features.map(({ geometry }) => geometry.coordinates as [number, number])];
}

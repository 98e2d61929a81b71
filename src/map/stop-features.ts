import type { FeatureCollection, Point } from "geojson";
import type { ServicePoint } from "../domain/service-point.ts";
import type { Position } from "../geo/position.ts";

export interface StopProperties {
  /** Of the commune, at whose seat the stop is drawn. */
  readonly name: string;
}

export type StopFeatures = FeatureCollection<Point, StopProperties>;

export const NO_STOPS: StopFeatures = { type: "FeatureCollection", features: [] };

/**
 * The stops of a place at the seats of their communes, one for each commune. Those beyond the region have no position and are
 * left to the sheet; no line joins them, for nobody tells which way the service takes.
 */
export function toStopFeatures(point: ServicePoint | undefined): StopFeatures {
  const byCommune = new Map((point?.stops ?? []).map((stop) => [stop.codeCommune, stop]));
  const features = [...byCommune.values()].flatMap(({ commune, position }): StopFeatures["features"] =>
    position === undefined
      ? []
      : [{ type: "Feature", geometry: { type: "Point", coordinates: [...position] }, properties: { name: commune } }],
  );
  return features.length === 0 ? NO_STOPS : { type: "FeatureCollection", features };
}

/** What must be in sight of a place: itself and its stops. */
export function positionsOfStops({ position }: ServicePoint, { features }: StopFeatures): readonly Position[] {
  return [position, ...features.map(({ geometry }) => geometry.coordinates as [number, number])];
}

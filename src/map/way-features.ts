import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from "geojson";
import type { Position } from "../domain/geo/position.ts";
import type { Way } from "../domain/network/find-way.ts";

export interface WayProperties {
  /** By road, or in a straight line. */
  readonly part: "road" | "straight" | "start" | "commune";
}

export type WayFeatures = FeatureCollection<Geometry, WayProperties>;

export const NO_WAY: WayFeatures = { type: "FeatureCollection", features: [] };

/**
 * Features of the start, of its commune if it is one, and of the way to a place: along the roads if there is a course, else in a straight
 * line.
 */
export function toWayFeatures(
  from: { readonly position: Position } | undefined,
  commune: Feature<Polygon | MultiPolygon> | undefined,
  way: Way | undefined,
  destination: Position | undefined,
): WayFeatures {
  if (from === undefined) return NO_WAY;
  const features: WayFeatures["features"] = [];
  const start: Geometry = { type: "Point", coordinates: [...from.position] };
  if (commune !== undefined)
    features.push({ type: "Feature", geometry: commune.geometry, properties: { part: "commune" } });
  const line = way?.line ?? (destination && [from.position, destination]);
  if (line !== undefined) {
    const coordinates = line.map((position) => [...position]);
    const part = way === undefined ? "straight" : "road";
    features.push({ type: "Feature", geometry: { type: "LineString", coordinates }, properties: { part } });
  }
  features.push({ type: "Feature", geometry: start, properties: { part: "start" } });
  return { type: "FeatureCollection", features };
}

/** Positions to fit: the line, or the start alone. */
export function positionsOfWay({ features }: WayFeatures): readonly Position[] {
  return features.flatMap(({ geometry }): Position[] => {
    if (geometry.type === "Point") return [geometry.coordinates as [number, number]];
    return geometry.type === "LineString" ? (geometry.coordinates as [number, number][]) : [];
  });
}

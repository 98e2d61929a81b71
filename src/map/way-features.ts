import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from "geojson";
import type { Way } from "../domain/network/find-way.ts";
import type { Position } from "../geo/position.ts";

export interface WayProperties {
  /** By road, or as the crow flies. */
  readonly part: "road" | "straight" | "start" | "commune";
}

export type WayFeatures = FeatureCollection<Geometry, WayProperties>;

export const NO_WAY: WayFeatures = { type: "FeatureCollection", features: [] };

/** Where one starts, its outline where it is a commune, and the way to a place: along the roads where there is one, else the straight line. */
export function toWayFeatures(
  from: { readonly position: Position } | undefined,
  outline: Feature<Polygon | MultiPolygon> | undefined,
  way: Way | undefined,
  destination: Position | undefined,
): WayFeatures {
  if (from === undefined) return NO_WAY;
  const features: WayFeatures["features"] = [];
  if (outline !== undefined)
    features.push({ type: "Feature", geometry: outline.geometry, properties: { part: "commune" } });
  const line = way?.line ?? (destination && [from.position, destination]);
  if (line !== undefined) {
    const coordinates = line.map((position) => [...position]);
    const part = way === undefined ? "straight" : "road";
    features.push({ type: "Feature", geometry: { type: "LineString", coordinates }, properties: { part } });
  }
  const start: Geometry = { type: "Point", coordinates: [...from.position] };
  features.push({ type: "Feature", geometry: start, properties: { part: "start" } });
  return { type: "FeatureCollection", features };
}

/** What must be in sight of it: the line, or the seat alone. */
export function positionsOfWay({ features }: WayFeatures): readonly Position[] {
  return features.flatMap(({ geometry }): Position[] => {
    if (geometry.type === "Point") return [geometry.coordinates as [number, number]];
    return geometry.type === "LineString" ? (geometry.coordinates as [number, number][]) : [];
  });
}

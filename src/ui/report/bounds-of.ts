import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { Position } from "../../geo/position.ts";

/** South-west and north-east corner of the bounding box of some outlines. */
export function boundsOf(features: readonly Feature<Polygon | MultiPolygon>[]): readonly [Position, Position] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { geometry } of features) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const [longitude = 0, latitude = 0] of polygons.flat(2)) {
      west = Math.min(west, longitude);
      south = Math.min(south, latitude);
      east = Math.max(east, longitude);
      north = Math.max(north, latitude);
    }
  }
  return [
    [west, south],
    [east, north],
  ];
}

import type { MultiPolygon, Polygon, Position } from "geojson";

/** The polygons of an area, each as its outer ring and its holes. */
export function polygonsOf({ type, coordinates }: Polygon | MultiPolygon): readonly Position[][][] {
  return type === "Polygon" ? [coordinates] : coordinates;
}

import { area } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";

export function areaKm2(geometry: Polygon | MultiPolygon): number {
  return area(geometry) / 1e6;
}

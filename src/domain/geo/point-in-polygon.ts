import { bbox, booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { polygonsOf } from "./polygons.ts";
import type { Position } from "./position.ts";

/** Whether a position lies within one of several shapes. On an edge the result is unspecified. */
export type Contains = (position: Position) => boolean;

/** Prepares closed rings to be asked for positions, boxes first. Degrees are taken as a plane. */
export function createContains(shapes: Iterable<Polygon | MultiPolygon>): Contains {
  const polygons = Array.from(shapes).flatMap(partsOf);
  return (position) => polygons.some((polygon) => booleanPointInPolygon([...position], polygon));
}

/** Each polygon with its box, which Turf looks at first. */
function partsOf(shape: Polygon | MultiPolygon): Polygon[] {
  return polygonsOf(shape).map((rings): Polygon => {
    const polygon: Polygon = { type: "Polygon", coordinates: rings };
    return { ...polygon, bbox: bbox(polygon) };
  });
}

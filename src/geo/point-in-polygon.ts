import type { MultiPolygon, Polygon } from "geojson";
import type { Position } from "./position.ts";

/** Whether a position lies within one of several shapes. On an edge the result is unspecified. */
export type Contains = (position: Position) => boolean;

interface BoxedPolygon {
  readonly rings: readonly (readonly number[][])[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * Returns a point-in-polygon test for shapes; it tests bounding boxes first. A position is inside when a ray from it
 * crosses the rings, holes included, an odd number of times: M. Shimrat (1962), Algorithm 112, Communications of the
 * ACM 5(8). Edges are straight in degrees, as in RFC 7946. O(vertices) for a position in a box.
 */
export function createContains(shapes: Iterable<Polygon | MultiPolygon>): Contains {
  const polygons = Array.from(shapes).flatMap(({ type, coordinates }) =>
    (type === "Polygon" ? [coordinates] : coordinates).map(toBoxed),
  );
  return (position) => polygons.some((polygon) => isInBox(polygon, position) && isInRings(polygon.rings, position));
}

function toBoxed(rings: number[][][]): BoxedPolygon {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [longitude = Number.NaN, latitude = Number.NaN] of rings[0] ?? []) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return { rings, ...box };
}

function isInBox({ west, south, east, north }: BoxedPolygon, [longitude, latitude]: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function isInRings(rings: BoxedPolygon["rings"], [longitude, latitude]: Position): boolean {
  let isInside = false;
  for (const ring of rings) {
    let [beforeX = 0, beforeY = 0] = ring.at(-1) ?? [];
    for (const [x = 0, y = 0] of ring) {
      if (y > latitude !== beforeY > latitude && longitude < x + ((latitude - y) / (beforeY - y)) * (beforeX - x)) {
        isInside = !isInside;
      }
      beforeX = x;
      beforeY = y;
    }
  }
  return isInside;
}

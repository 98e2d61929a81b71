import type { Position as Coordinates, MultiPolygon, Polygon } from "geojson";
import polylabel from "polylabel";
import { polygonsOf } from "./polygons.ts";
import { type Position, RADIANS_PER_DEGREE } from "./position.ts";

/** About a kilometre: precise enough for a label. */
const PRECISION_DEGREES = 0.01;

/**
 * Position of a label in an area: the inner point farthest from the outline (pole of inaccessibility,
 * Garcia-Castellanos and Lombardo 2007, by polylabel), in the roomiest part of a MultiPolygon. Degrees of longitude are
 * scaled at the first vertex. The area has at least one vertex and does not cross the antimeridian.
 */
export function labelPoint(area: Polygon | MultiPolygon): Position {
  const parts = polygonsOf(area);
  const shrink = Math.cos((parts[0]?.[0]?.[0]?.[1] ?? 0) * RADIANS_PER_DEGREE);
  const [roomiest = [0, 0]] = parts
    .map((part) =>
      polylabel(
        part.map((ring) => ring.map(flatten)),
        PRECISION_DEGREES,
      ),
    )
    .sort((one, other) => other.distance - one.distance);
  return [roomiest[0] / shrink, roomiest[1]];

  function flatten([longitude = 0, latitude = 0]: Coordinates): [number, number] {
    return [longitude * shrink, latitude];
  }
}

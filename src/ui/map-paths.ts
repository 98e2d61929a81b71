import type { Position as GeoJsonPosition, Geometry } from "geojson";
import type { PlaneFrame } from "../domain/geo/plane-frame.ts";

/**
 * SVG path of a geometry, with closed rings and open lines, rounded to a tenth of a unit. Parts entirely outside the frame are omitted; ""
 * when nothing remains, and for points.
 */
export function pathOf(geometry: Geometry, frame: PlaneFrame): string {
  switch (geometry.type) {
    case "Polygon":
      return rings(geometry.coordinates, frame);
    case "MultiPolygon":
      return geometry.coordinates.map((polygon) => rings(polygon, frame)).join("");
    case "LineString":
      return line(geometry.coordinates, frame);
    case "MultiLineString":
      return geometry.coordinates.map((one) => line(one, frame)).join("");
    default:
      return "";
  }
}

function rings(polygon: readonly GeoJsonPosition[][], frame: PlaneFrame): string {
  return polygon
    .map((ring) => line(ring, frame))
    .map((path) => (path === "" ? "" : `${path}Z`))
    .join("");
}

function line(positions: readonly GeoJsonPosition[], frame: PlaneFrame): string {
  if (!touches(positions, frame)) return "";
  return positions
    .map(([longitude = 0, latitude = 0], at) => {
      const [x, y] = frame.project([longitude, latitude]);
      return `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join("");
}

/** Whether the bounding box of the positions intersects the frame. */
function touches(positions: readonly GeoJsonPosition[], { west, south, east, north }: PlaneFrame): boolean {
  const longitudes = positions.map(([longitude = 0]) => longitude);
  const latitudes = positions.map(([, latitude = 0]) => latitude);
  return (
    Math.max(...longitudes) >= west &&
    Math.min(...longitudes) <= east &&
    Math.max(...latitudes) >= south &&
    Math.min(...latitudes) <= north
  );
}

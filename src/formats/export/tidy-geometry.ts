import type { Position as GeoJsonPosition, Geometry } from "geojson";
import { doubledArea } from "../../geo/doubled-area.ts";

/** 0.1 m on the ground, more than RFC 7946 (section 11.2) recommends. */
const DECIMALS = 6;
/** A ring is closed: its last position is its first. */
const LEAST_IN_RING = 4;

/**
 * Normalises a geometry to RFC 7946: longitude and latitude in degrees to 6 decimals, no repeated position, outer rings
 * counterclockwise and holes clockwise (right-hand rule, section 3.1.6). Drops rings that rounding leaves without area,
 * and the holes of a dropped outer ring.
 */
export function tidyGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "Point":
      return { type: "Point", coordinates: round(geometry.coordinates) };
    case "MultiPoint":
      return { type: "MultiPoint", coordinates: geometry.coordinates.map(round) };
    case "LineString":
      return { type: "LineString", coordinates: roundLine(geometry.coordinates) };
    case "MultiLineString":
      return { type: "MultiLineString", coordinates: geometry.coordinates.map(roundLine) };
    case "Polygon":
      return { type: "Polygon", coordinates: tidyRings(geometry.coordinates) };
    case "MultiPolygon":
      return {
        type: "MultiPolygon",
        coordinates: geometry.coordinates.map(tidyRings).filter((rings) => rings.length > 0),
      };
    case "GeometryCollection":
      return { type: "GeometryCollection", geometries: geometry.geometries.map(tidyGeometry) };
  }
}

function tidyRings(rings: readonly GeoJsonPosition[][]): GeoJsonPosition[][] {
  const [outer, ...holes] = rings.map(roundLine);
  if (outer === undefined || !hasSurface(outer)) return [];
  return [wind(outer, 1), ...holes.filter(hasSurface).map((hole) => wind(hole, -1))];
}

function hasSurface(ring: readonly GeoJsonPosition[]): boolean {
  return ring.length >= LEAST_IN_RING && doubledArea(ring) !== 0;
}

function wind(ring: GeoJsonPosition[], sense: 1 | -1): GeoJsonPosition[] {
  return Math.sign(doubledArea(ring)) === sense ? ring : [...ring].reverse();
}

function roundLine(line: readonly GeoJsonPosition[]): GeoJsonPosition[] {
  return line.map(round).filter(([x, y], at, all) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1]);
}

function round([longitude = 0, latitude = 0]: GeoJsonPosition): GeoJsonPosition {
  return [Number(longitude.toFixed(DECIMALS)), Number(latitude.toFixed(DECIMALS))];
}

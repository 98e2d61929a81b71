/** [longitude, latitude] in degrees, WGS 84, as in RFC 7946. */
export type Position = readonly [longitude: number, latitude: number];

/** Mean radius of the Earth, (2a + b) / 3 of the GRS 80 ellipsoid. Moritz (2000), Geodetic Reference System 1980. */
export const MEAN_EARTH_RADIUS_KM = 6371.0088;

export const RADIANS_PER_DEGREE = Math.PI / 180;

/** Of latitude, and of longitude at the equator. */
export const KM_PER_DEGREE = MEAN_EARTH_RADIUS_KM * RADIANS_PER_DEGREE;

/**
 * Length in kilometres of the great-circle arc between two positions, on a sphere of mean Earth radius (« à vol
 * d’oiseau »). Within 0.6 % of the geodesic on the ellipsoid. The haversine is numerically stable for near positions:
 * R. W. Sinnott (1984), Virtues of the Haversine, Sky and Telescope 68, 159.
 */
export function greatCircleDistanceKm(from: Position, to: Position): number {
  const latitudeFrom = from[1] * RADIANS_PER_DEGREE;
  const latitudeTo = to[1] * RADIANS_PER_DEGREE;
  const sineOfHalfLatitude = Math.sin((latitudeTo - latitudeFrom) / 2);
  const sineOfHalfLongitude = Math.sin(((to[0] - from[0]) * RADIANS_PER_DEGREE) / 2);
  const haversine =
    sineOfHalfLatitude * sineOfHalfLatitude +
    Math.cos(latitudeFrom) * Math.cos(latitudeTo) * sineOfHalfLongitude * sineOfHalfLongitude;
  // Rounding may give antipodes a value slightly above 1, where the arcsine is undefined.
  return 2 * MEAN_EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/** Bounding box as in RFC 7946, in degrees. No box of this project crosses the antimeridian. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** The bounding box of positions in degrees, or of points in any other plane; inverted without any. */
export function boundingBox(positions: readonly (readonly number[])[]): BoundingBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = Number.NaN, y = Number.NaN] of positions) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** Whether two boxes have an inner point in common. */
export function overlaps(one: BoundingBox, other: BoundingBox): boolean {
  return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}

/** Whether a position lies within a box or on its edges. */
export function isWithin([west, south, east, north]: BoundingBox, [longitude, latitude]: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** [longitude, latitude] in degrees, WGS 84, as in RFC 7946. */
export type Position = readonly [longitude: number, latitude: number];

import type { Position } from "./position.ts";

/** A point of the world in Web Mercator, as shares of its width: x from 180° W eastwards, y from the northern edge down. */
export type MercatorPoint = readonly [x: number, y: number];

/** A position as a point in Web Mercator (EPSG:3857), which maps of the web are drawn in. */
export function toMercator([longitude, latitude]: Position): MercatorPoint {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The position of a point in Web Mercator. */
export function fromMercator([x, y]: MercatorPoint): Position {
  return [(x - 0.5) * 360, (360 / Math.PI) * Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - 90];
}

import { createNearestIndex } from "./geo/nearest-index.ts";
import { greatCircleDistanceKm, type Position } from "./geo/position.ts";

/** Bounding box of the seven départements, rounded outwards: west, south, east, north. */
const REGION_BOX = [4.62, 43.45, 7.75, 46.42] as const;

/** The box of the base map: west, south, east, north. One cannot look beyond its edge. */
export const LOOKABLE_BOX = [3.2, 42.6, 9.2, 47.4] as const;

/** Of a tile at zoom 0, and hence of the world: what MapLibre counts zooms from. */
const WORLD_PX = 512;

/** A box in Web Mercator, in shares of the world's width. */
interface MercatorBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The two boxes of the opening view: the seven départements, and all that there is to look at. */
const OPENING_BOXES = { region: mercatorBox(REGION_BOX), lookable: mercatorBox(LOOKABLE_BOX) } as const;

export interface OpeningView {
  readonly center: Position;
  readonly zoom: number;
}

interface Sides {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * The camera of a map of some size (CSS pixels) that opens on the seven départements: as large as they fit in the middle of what the padding
 * leaves, but never so small, nor so far aside, that the map looks beyond its edge.
 */
export function openingView(size: { readonly width: number; readonly height: number }, padding: Sides): OpeningView {
  const { region, lookable } = OPENING_BOXES;
  const free = {
    width: size.width - padding.left - padding.right,
    height: size.height - padding.top - padding.bottom,
  };
  const fitting = Math.min(free.width / region.width, free.height / region.height);
  const covering = Math.max(size.width / lookable.width, size.height / lookable.height);
  const worldPx = Math.max(fitting, covering);
  // Of the corner of the lookable box, from that of the map.
  const left = padding.left + free.width / 2 - (region.left + region.width / 2 - lookable.left) * worldPx;
  const top = padding.top + free.height / 2 - (region.top + region.height / 2 - lookable.top) * worldPx;
  const center = fromMercator([
    lookable.left + (size.width / 2 - within(left, size.width - lookable.width * worldPx)) / worldPx,
    lookable.top + (size.height / 2 - within(top, size.height - lookable.height * worldPx)) / worldPx,
  ]);
  return { center, zoom: Math.log2(worldPx / WORLD_PX) };
}

function within(value: number, least: number): number {
  return Math.min(0, Math.max(least, value));
}

function mercatorBox([west, south, east, north]: readonly [number, number, number, number]): MercatorBox {
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  return { left, top, width: right - left, height: bottom - top };
}

/** Beyond this distance from every commune of the map, the nearest places are unknown. */
const NEAR_KM = 25;

/** Whether a commune's town hall lies within 25 km of a position; by REGION_BOX while the town halls are unknown. */
export function isNearRegion(position: Position, townHalls: readonly Position[]): boolean {
  const distanceKm =
    townHalls.length === 0
      ? greatCircleDistanceKm(position, nearestInBox(position))
      : createNearestIndex(townHalls).nearest(position)?.distanceKm;
  return distanceKm !== undefined && distanceKm <= NEAR_KM;
}

function nearestInBox([longitude, latitude]: Position): Position {
  const [west, south, east, north] = REGION_BOX;
  return [Math.min(east, Math.max(west, longitude)), Math.min(north, Math.max(south, latitude))];
}

/** A point of the world in Web Mercator, as shares of its width: x from 180° W eastwards, y from the northern edge down. */
export type MercatorPoint = readonly [x: number, y: number];

/** A position as a point in Web Mercator (EPSG:3857), which maps of the web are drawn in. */
export function toMercator([longitude, latitude]: Position): MercatorPoint {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

export function fromMercator([x, y]: MercatorPoint): Position {
  return [(x - 0.5) * 360, (360 / Math.PI) * Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - 90];
}

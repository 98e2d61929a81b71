/** West, south, east, north in degrees. */
export type Window = readonly [west: number, south: number, east: number, north: number];

/** Extent of the base map: wider than the visible area, so that no edge shows. The map's maxBounds must lie inside it. */
export const BASE_MAP_WINDOW: Window = [1.6, 41.9, 10.7, 48.1];

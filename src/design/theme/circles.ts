/**
 * Communes as proportional circles: the area is proportional to the people, so the radius to their square root. Below the first zoom, which
 * shows the whole region, circles keep their size; above it they grow more slowly than the ground, so that they separate.
 */
export const CIRCLES = {
  /** Radius of a circle for one person, in pixels, at and below the first zoom. */
  pxPerRootPerson: 0.06,
  firstZoom: 8,
  lastZoom: 13,
  /** Growth factor of the radius per zoom level; the ground has 2. */
  growth: 1.42,
  /** Radius of the smallest visible dot, in pixels. */
  leastPx: 1.4,
} as const;

/** Radius in pixels of the circle for so many people at a zoom. */
export function circleRadiusPx(population: number, zoom: number): number {
  return Math.max(CIRCLES.leastPx, pxPerRootPerson(zoom) * Math.sqrt(population));
}

/** Radius in pixels per square root of a person at a zoom. */
export function pxPerRootPerson(zoom: number): number {
  const within = Math.min(CIRCLES.lastZoom, Math.max(CIRCLES.firstZoom, zoom));
  return CIRCLES.pxPerRootPerson * CIRCLES.growth ** (within - CIRCLES.firstZoom);
}

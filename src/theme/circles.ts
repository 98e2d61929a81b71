/**
 * Communes as proportional circles: the area of a circle is in proportion to the people, so that its radius is to their square
 * root. Below the first zoom, where one sees the whole region, circles keep their size; from there up they grow more slowly than
 * the ground, so that they come apart.
 */
export const CIRCLES = {
  /** Radius of a circle that stands for one person, in pixels, at and below the first zoom. */
  pxPerRootPerson: 0.06,
  firstZoom: 8,
  lastZoom: 13,
  /** Growth of the radius from one zoom to the next; the ground doubles. */
  growth: 1.42,
  /** A dot that can be seen, where next to nobody lives. */
  leastPx: 1.4,
} as const;

/** Radius in pixels of the circle of so many people at a zoom. */
export function circleRadiusPx(population: number, zoom: number): number {
  return Math.max(CIRCLES.leastPx, pxPerRootPerson(zoom) * Math.sqrt(population));
}

/** Radius in pixels per root of a person at a zoom. */
export function pxPerRootPerson(zoom: number): number {
  const within = Math.min(CIRCLES.lastZoom, Math.max(CIRCLES.firstZoom, zoom));
  return CIRCLES.pxPerRootPerson * CIRCLES.growth ** (within - CIRCLES.firstZoom);
}

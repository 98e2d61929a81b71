import type { Position } from "../src/geo/position.ts";

/** Bounding box of metropolitan France without outlying islands: west, south, east, north. */
const FRANCE = [-4.8, 42.3, 8.2, 51.1] as const;
/** About 30 km north to south: a town and the villages around it. */
const CLUSTER_RADIUS_DEG = 0.3;

export interface SyntheticCountry {
  readonly communes: readonly Position[];
  readonly points: readonly Position[];
}

/**
 * A synthetic country of the size of France, equal for the same seed: communes and places cluster around the same towns. No position stands
 * for a real place.
 */
export function makeCountry(communeCount: number, pointCount: number, seed: number): SyntheticCountry {
  const random = createRandom(seed);
  const [west, south, east, north] = FRANCE;
  const towns = Array.from(
    { length: 600 },
    (): Position => [west + random() * (east - west), south + random() * (north - south)],
  );
  const around = (count: number): Position[] =>
    Array.from({ length: count }, () => {
      const [longitude, latitude] = towns[Math.floor(random() * towns.length)] ?? [west, south];
      return [longitude + spread(random), latitude + spread(random)];
    });
  return { communes: around(communeCount), points: around(pointCount) };
}

/** Denser near 0: the mean of two uniform draws. */
function spread(random: () => number): number {
  return (random() + random() - 1) * CLUSTER_RADIUS_DEG;
}

/** Mulberry32, by Tommy Ettinger (public domain): a pseudo-random generator of numbers in [0, 1). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import { MEAN_EARTH_RADIUS_KM, type Position, RADIANS_PER_DEGREE } from "./position.ts";

export interface Nearest {
  /** Rank in the positions of the index. */
  readonly index: number;
  /** Great-circle distance, equal to `greatCircleDistanceKm` within a micrometre. */
  readonly distanceKm: number;
}

interface NearestIndex {
  /** The nearest position; undefined when the index is empty. Of several at the same distance, the first. */
  nearest(origin: Position): Nearest | undefined;
  /** All positions at most `limitKm` great-circle kilometres away, in the order of their ranks. */
  within(origin: Position, limitKm: number): readonly Nearest[];
}

/**
 * Index for exact queries on the sphere: unit vectors sorted by z. The difference of z is never greater than the chord, so that a search
 * visits only the positions between two parallels.
 * @throws RangeError for a position with a coordinate that is not finite.
 */
export function createNearestIndex(positions: readonly Position[]): NearestIndex {
  const sorted = sortByHeight(positions);
  return {
    nearest: (origin) => {
      const { index, square } = findNearest(sorted, toUnitVector(origin));
      return index < 0 ? undefined : { index, distanceKm: chordSquareToKm(square) };
    },
    within: (origin, limitKm) => findWithin(sorted, toUnitVector(origin), limitKm),
  };
}

export interface NearestCosts {
  /** Kilometres or minutes, by the access model; Infinity without a place or a way. */
  readonly cost: Float64Array;
  /** Rank of the nearest place; -1 where there is none. */
  readonly placeIndex: Int32Array;
}

/** Great-circle kilometres from each origin to its nearest place. */
export function nearestCosts(
  origins: readonly { readonly position: Position }[],
  places: readonly { readonly position: Position }[],
): NearestCosts {
  const index = createNearestIndex(places.map((place) => place.position));
  const nearest = origins.map(({ position }) => index.nearest(position));
  return {
    cost: Float64Array.from(nearest, (one) => one?.distanceKm ?? Number.POSITIVE_INFINITY),
    placeIndex: Int32Array.from(nearest, (one) => one?.index ?? -1),
  };
}

type UnitVector = readonly [x: number, y: number, z: number];

/** Unit vectors by ascending z; each slot has the rank of its position. */
interface SortedVectors {
  readonly ranks: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

function toUnitVector([longitude, latitude]: Position): UnitVector {
  const distanceToAxis = Math.cos(latitude * RADIANS_PER_DEGREE);
  return [
    distanceToAxis * Math.cos(longitude * RADIANS_PER_DEGREE),
    distanceToAxis * Math.sin(longitude * RADIANS_PER_DEGREE),
    Math.sin(latitude * RADIANS_PER_DEGREE),
  ];
}

function sortByHeight(positions: readonly Position[]): SortedVectors {
  const vectors = positions.map((position, index) => {
    if (!position.every(Number.isFinite))
      throw new RangeError(`Position ${index} is not finite: [${position.join(", ")}]`);
    return { index, vector: toUnitVector(position) };
  });
  vectors.sort((a, b) => a.vector[2] - b.vector[2]);
  return {
    ranks: Int32Array.from(vectors, ({ index }) => index),
    x: Float64Array.from(vectors, ({ vector }) => vector[0]),
    y: Float64Array.from(vectors, ({ vector }) => vector[1]),
    z: Float64Array.from(vectors, ({ vector }) => vector[2]),
  };
}

/** Rank of the nearest position with the squared chord to it; of several the first. -1 without one, and for an origin that is not finite. */
function findNearest(sorted: SortedVectors, origin: UnitVector): { index: number; square: number } {
  const { ranks, z } = sorted;
  const nearest = { index: -1, square: Number.POSITIVE_INFINITY };
  const canBeNearer = (slot: number) => ((z[slot] as number) - origin[2]) ** 2 <= nearest.square;
  const offer = (slot: number) => {
    const square = squareTo(sorted, slot, origin);
    const index = ranks[slot] as number;
    const isNearer = square < nearest.square || (square === nearest.square && index < nearest.index);
    if (!isNearer) return;
    nearest.square = square;
    nearest.index = index;
  };
  const middle = firstFrom(z, origin[2]);
  for (let slot = middle; slot < z.length && canBeNearer(slot); slot++) offer(slot);
  for (let slot = middle - 1; slot >= 0 && canBeNearer(slot); slot--) offer(slot);
  return nearest;
}

function findWithin(sorted: SortedVectors, origin: UnitVector, limitKm: number): readonly Nearest[] {
  const { ranks, z } = sorted;
  const chord = 2 * Math.sin(Math.min(Math.PI / 2, limitKm / (2 * MEAN_EARTH_RADIUS_KM)));
  // Rounding may move a pair across the limit: candidates are taken some micrometres beyond it, then measured.
  const reach = chord * (1 + SLACK) + SLACK;
  const found: Nearest[] = [];
  for (
    let slot = firstFrom(z, origin[2] - reach);
    slot < z.length && (z[slot] as number) <= origin[2] + reach;
    slot++
  ) {
    const square = squareTo(sorted, slot, origin);
    if (square > reach * reach) continue;
    const distanceKm = chordSquareToKm(square);
    if (distanceKm <= limitKm) found.push({ index: ranks[slot] as number, distanceKm });
  }
  return found.sort((a, b) => a.index - b.index);
}

const SLACK = 1e-12;

/** The first slot whose z is at least the given one. */
function firstFrom(z: Float64Array, least: number): number {
  let [low, high] = [0, z.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((z[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function squareTo({ x, y, z }: SortedVectors, slot: number, origin: UnitVector): number {
  const dx = (x[slot] as number) - origin[0];
  const dy = (y[slot] as number) - origin[1];
  const dz = (z[slot] as number) - origin[2];
  return dx * dx + dy * dy + dz * dz;
}

/** Great-circle kilometres of an arc, from its squared chord on the unit sphere. */
function chordSquareToKm(chordSquare: number): number {
  return 2 * MEAN_EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chordSquare) / 2));
}

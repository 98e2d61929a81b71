import { createNearestSearch, findNearest, type NearestSearch } from "./nearest-in-grid.ts";
import type { Position } from "./position.ts";
import { createTangentGrid } from "./tangent-grid.ts";
import { chordSquareToKm, toUnitVectors } from "./unit-vectors.ts";

export interface Nearest {
  /** Rank in the positions of the index. */
  readonly index: number;
  /** Great-circle distance, equal to `greatCircleDistanceKm` within a micrometre. */
  readonly distanceKm: number;
}

/** Nearest position of each origin, in the order of the origins. */
export interface NearestOfEach {
  /** Rank of the nearest position; -1 where there is none. */
  readonly indices: Int32Array;
  /** Great-circle distance to it; Infinity where there is none, so that no threshold is met. */
  readonly distancesKm: Float64Array;
}

export interface NearestIndex {
  /** The nearest position; undefined when the index is empty. Of several at the same distance, the first. */
  nearest(origin: Position): Nearest | undefined;
  /** The same for many origins, without an object for each. */
  nearestOfEach(origins: readonly Position[]): NearestOfEach;
}

/**
 * Index for exact nearest-neighbour queries on the sphere. Sorts the positions into a grid once.
 * @throws RangeError for a position with a coordinate that is not finite.
 */
export function createNearestIndex(positions: readonly Position[]): NearestIndex {
  assertFinite(positions);
  const search = positions.length === 0 ? undefined : createNearestSearch(createTangentGrid(toUnitVectors(positions)));
  return {
    nearest: (origin) => {
      const { indices, distancesKm } = searchEach(search, [origin]);
      const [index = -1] = indices;
      const [distanceKm = Number.POSITIVE_INFINITY] = distancesKm;
      return index < 0 ? undefined : { index, distanceKm };
    },
    nearestOfEach: (origins) => searchEach(search, origins),
  };
}

function assertFinite(positions: readonly Position[]): void {
  for (const [index, position] of positions.entries()) {
    if (!(Number.isFinite(position[0]) && Number.isFinite(position[1]))) {
      throw new RangeError(`Position ${index} is not finite: [${position[0]}, ${position[1]}]`);
    }
  }
}

function searchEach(search: NearestSearch | undefined, origins: readonly Position[]): NearestOfEach {
  const indices = new Int32Array(origins.length).fill(-1);
  const distancesKm = new Float64Array(origins.length).fill(Number.POSITIVE_INFINITY);
  if (search === undefined) {
    return { indices, distancesKm };
  }
  const vectors = toUnitVectors(origins);
  for (let origin = 0; origin < origins.length; origin += 1) {
    findNearest(search, vectors, 3 * origin);
    if (search.slot >= 0) {
      indices[origin] = search.grid.pointOfSlot[search.slot] as number;
      distancesKm[origin] = chordSquareToKm(search.chordSquare);
    }
  }
  return { indices, distancesKm };
}

import type { NearestCosts } from "./nearest-costs.ts";

/** Costs of one need of a basket. `placeIndex` is a rank among the positions that answer it. */
export interface CostsOfNeed extends NearestCosts {
  /** 1 for a measured or computed way, where there are any. */
  readonly isMeasured?: Uint8Array;
}

/**
 * Costs of a basket of needs: at each demand point the greatest of the costs of the needs, each at its nearest place, and that place. All
 * needs are within a threshold if and only if this cost is. Infinity where a need has no place or no way. Of equal costs, the first need's.
 * @param costs of each need, by demand point
 * @param ranks for each need, the ranks among all positions of those that answer it
 */
export function basketCosts(costs: readonly CostsOfNeed[], ranks: readonly ArrayLike<number>[]): CostsOfNeed {
  const farthest = farthestNeeds(costs);
  const ofFarthest =
    <Value>(pick: (need: CostsOfNeed, point: number) => Value) =>
    (rank: number, point: number) =>
      pick(costs[rank] ?? NO_COSTS, point);
  const cost = Float64Array.from(
    farthest,
    ofFarthest((need, point) => need.cost[point] ?? Number.POSITIVE_INFINITY),
  );
  const nearest = ofFarthest((need, point) => need.placeIndex[point] ?? -1);
  const placeIndex = Int32Array.from(farthest, (rank, point) => ranks[rank]?.[nearest(rank, point)] ?? -1);
  if (costs.every(({ isMeasured }) => isMeasured === undefined)) return { cost, placeIndex };
  return {
    cost,
    placeIndex,
    isMeasured: Uint8Array.from(
      farthest,
      ofFarthest((need, point) => need.isMeasured?.[point] ?? 0),
    ),
  };
}

const NO_COSTS: CostsOfNeed = { cost: new Float64Array(), placeIndex: new Int32Array() };

/** Rank of the need with the greatest cost at each demand point; the first of equal ones. */
function farthestNeeds(costs: readonly NearestCosts[]): Uint8Array {
  const [first] = costs;
  return Uint8Array.from(first?.cost ?? [], (_, point) => {
    const own = costs.map(({ cost }) => cost[point] ?? Number.POSITIVE_INFINITY);
    return own.indexOf(Math.max(...own));
  });
}

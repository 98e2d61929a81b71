import { isCovered } from "../coverage/is-covered.ts";
import type { DemandPoint } from "../demand/demand.ts";

/** Gain of one place, in people within the threshold. */
export interface SingleGain {
  /** With this place as the only added one. */
  readonly alone: number;
  /** Loss when only this place is removed. */
  readonly marginal: number;
}

/**
 * Gains of added places for people beyond the threshold of existing ones. `baseCost`: cost of each demand point without
 * added places. `costs`: one such list per added place; it may end early, or contain Infinity, where the place is
 * beyond the threshold.
 */
export function singleGains(
  points: readonly Pick<DemandPoint, "population">[],
  baseCost: ArrayLike<number>,
  costs: readonly ArrayLike<number>[],
  threshold: number,
): SingleGain[] {
  const gains = costs.map(() => ({ alone: 0, marginal: 0 }));
  points.forEach(({ population }, index) => {
    if (isServed(baseCost, index, threshold)) return;
    const serving = gains.filter((_, rank) => isServed(costs[rank] ?? [], index, threshold));
    for (const gain of serving) gain.alone += population;
    const [only] = serving;
    if (only !== undefined && serving.length === 1) only.marginal += population;
  });
  return gains;
}

function isServed(cost: ArrayLike<number>, index: number, threshold: number): boolean {
  return isCovered(cost[index] ?? Number.POSITIVE_INFINITY, threshold);
}

import { isCovered } from "../coverage/is-covered.ts";
import type { DemandPoint } from "../demand/demand.ts";

/** What one place brings, in people within the threshold. */
export interface SingleGain {
  /** If it were the only one added. */
  readonly alone: number;
  /** Beyond what all the others bring: what would be lost if it alone were left out. */
  readonly marginal: number;
}

/**
 * What each of some added places brings to people whom the places already there do not serve. `baseCost` holds the cost of each
 * demand point without any of the added places, `costs` one such list for each added place; a list may end, or hold Infinity,
 * wherever its place is beyond the threshold.
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

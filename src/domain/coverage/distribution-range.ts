import type { DemandPoint } from "../demand/demand.ts";
import type { Commune } from "../territory.ts";
import { type AccessDistribution, distributeAccess, populationWithin, shareWithin } from "./access-distribution.ts";
import type { CostRange } from "./cost-range.ts";
import type { ShareRange } from "./share-range.ts";
import type { PeopleRange } from "./territory-access.ts";

/** The two curves between which the true curve is expected. */
export interface DistributionRange {
  /** With every cost at the upper end of its range. */
  readonly least: AccessDistribution;
  /** With every cost at the lower end of its range. */
  readonly most: AccessDistribution;
}

/**
 * Range of the curve that `distributeAccess` computes from the same points and costs.
 * @param rangeOf range of the true cost; both ends increase with the cost, which lies between them
 */
export function distributeRange(
  points: readonly Pick<DemandPoint, "commune" | "population">[],
  cost: ArrayLike<number>,
  rangeOf: (cost: number) => CostRange,
  isCounted?: (commune: Commune) => boolean,
): DistributionRange {
  const ranges = Array.from(cost, rangeOf);
  const curveOf = (end: keyof CostRange) =>
    distributeAccess(
      points,
      ranges.map((range) => range[end]),
      isCounted,
    );
  return { least: curveOf("most"), most: curveOf("least") };
}

/** Range of the people within a cost: at the threshold, the range of the covered people. */
export function populationRangeWithin({ least, most }: DistributionRange, cost: number): PeopleRange {
  return { least: populationWithin(least, cost), most: populationWithin(most, cost) };
}

/** The same as shares; undefined without people. */
export function shareRangeWithin(range: DistributionRange, cost: number): ShareRange | undefined {
  const [least, most] = [shareWithin(range.least, cost), shareWithin(range.most, cost)];
  return least === undefined || most === undefined ? undefined : { least, most };
}

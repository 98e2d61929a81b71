import type { DemandPoint } from "../demand/demand.ts";
import type { Commune } from "../territory.ts";
import { type AccessDistribution, distributeAccess, populationWithin, shareWithin } from "./access-distribution.ts";
import type { CostRange } from "./cost-range.ts";
import type { ShareRange } from "./share-range.ts";
import type { PeopleRange } from "./territory-access.ts";

/** The two curves between which the true one is expected. */
export interface DistributionRange {
  /** As every way is as much longer as is likely. */
  readonly least: AccessDistribution;
  /** As every way is as much shorter as is likely. */
  readonly most: AccessDistribution;
}

/**
 * The range of the curve that `distributeAccess` draws of the same points and costs.
 * @param rangeOf between which costs a true one is expected: both ends grow with the cost, which lies between them
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

/** Between how many people live within a cost: at the threshold the very range of those who are covered. */
export function populationRangeWithin({ least, most }: DistributionRange, cost: number): PeopleRange {
  return { least: populationWithin(least, cost), most: populationWithin(most, cost) };
}

/** The same as shares; undefined where nobody lives. */
export function shareRangeWithin(range: DistributionRange, cost: number): ShareRange | undefined {
  const [least, most] = [shareWithin(range.least, cost), shareWithin(range.most, cost)];
  return least === undefined || most === undefined ? undefined : { least, most };
}

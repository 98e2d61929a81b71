/** Between which costs the true one is expected, in the unit of the cost. */
export interface CostRange {
  readonly low: number;
  readonly high: number;
}

/** A cost that is what it says: the great circle, and measured ways. */
export function exactCost(cost: number): CostRange {
  return { low: cost, high: cost };
}

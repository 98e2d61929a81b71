/** Between which costs the true one is expected, ends included, in the unit of the cost. */
export interface CostRange {
  readonly least: number;
  readonly most: number;
}

/** A cost that is what it says: the great circle, and measured ways. */
export function exactCost(cost: number): CostRange {
  return { least: cost, most: cost };
}

/** Whether a way of this cost is within the threshold, beyond it, or so near to it that its range holds both. */
export const CERTAINTIES = ["dedans", "limite", "au-dela"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export function certaintyOf({ least, most }: CostRange, threshold: number): Certainty {
  if (most <= threshold) return "dedans";
  return least <= threshold ? "limite" : "au-dela";
}

/** Range that contains the true cost, inclusive, in the unit of the cost. */
export interface CostRange {
  readonly least: number;
  readonly most: number;
}

/** Range of an exact cost: great circles and measured ways. */
export function exactCost(cost: number): CostRange {
  return { least: cost, most: cost };
}

/** Whether a cost is within the threshold, beyond it, or borderline: its range contains the threshold. */
export const CERTAINTIES = ["dedans", "limite", "au-dela"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export function certaintyOf({ least, most }: CostRange, threshold: number): Certainty {
  if (most <= threshold) return "dedans";
  return least <= threshold ? "limite" : "au-dela";
}

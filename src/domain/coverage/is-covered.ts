/** Sums of minutes are some 1e-14 off: whole seconds are no whole part of a minute in binary numbers. */
const ROUNDING = 1e-9;

/** The greatest computed cost that is within a threshold. */
export function reachOf(threshold: number): number {
  return threshold + ROUNDING;
}

/** Whether the cost of the nearest place is at most the threshold. */
export function isCovered(cost: number, threshold: number): boolean {
  return cost <= reachOf(threshold);
}

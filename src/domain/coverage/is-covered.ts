/** A commune is covered when its cost to the nearest place is at most the threshold. */
export function isCovered(cost: number, threshold: number): boolean {
  return cost <= threshold;
}

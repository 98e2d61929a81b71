/** Whether the cost of the nearest place is at most the threshold. */
export function isCovered(cost: number, threshold: number): boolean {
  return cost <= threshold;
}

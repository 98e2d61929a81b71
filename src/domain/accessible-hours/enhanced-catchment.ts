import type { PlaceReach } from "./accessible-hours.ts";
import { lengthOfTimes, type WeekHours } from "./week-hours.ts";

/**
 * Weights of the three zones of a catchment, from the nearest: the first set of Luo and Qi (2009), An enhanced two-step floating catchment
 * area (E2SFCA) method for measuring spatial accessibility to primary care physicians, Health & Place 15. Theirs end at 10, 20 and 30
 * minutes; here each is a third of the threshold.
 */
const ZONE_WEIGHTS: readonly [number, number, number] = [1, 0.68, 0.22];

/** Weight of a cost: that of its third of the threshold, bounds included; 0 beyond the threshold. */
export function zoneWeight(cost: number, threshold: number): number {
  if (cost > threshold) return 0;
  const [near, middle, far] = ZONE_WEIGHTS;
  if (3 * cost <= threshold) return near;
  return 3 * cost <= 2 * threshold ? middle : far;
}

/**
 * Opening hours a week for each person of a demand point. First the hours of a place are divided by the people in its catchment, weighted by
 * zone; then each point receives the ratios of the places in its own catchment, with the same weights. Two places that are open at the
 * same time count both: hours are capacity. The sum of access × people is the hours of the places that reach people. Unknown hours do not
 * count.
 * @param people of each demand point
 * @param hours of each position of the reach; undefined for a position that does not count
 */
export function enhancedCatchment(
  people: ArrayLike<number>,
  { starts, points, costs }: PlaceReach,
  hours: readonly (WeekHours | undefined)[],
  threshold: number,
): Float64Array {
  const access = new Float64Array(people.length);
  for (const [position, own] of hours.entries()) {
    const capacity = own?.kind === "known" ? lengthOfTimes(own.times) / 60 : 0;
    if (capacity === 0) continue;
    const start = starts[position] as number;
    const end = starts[position + 1] as number;
    let demand = 0;
    for (let cell = start; cell < end; cell++) {
      demand += (people[points[cell] as number] as number) * zoneWeight(costs[cell] as number, threshold);
    }
    if (demand === 0) continue;
    for (let cell = start; cell < end; cell++) {
      const point = points[cell] as number;
      access[point] = (access[point] as number) + (capacity / demand) * zoneWeight(costs[cell] as number, threshold);
    }
  }
  return access;
}

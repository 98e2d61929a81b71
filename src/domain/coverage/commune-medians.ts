import type { Demand } from "../demand/demand.ts";
import type { NearestCosts } from "./nearest-costs.ts";

/**
 * Cost of the nearest place of each commune at the demand point of its weighted median: at least half of its people
 * have at most that cost. Without people, points weigh equally.
 */
export function communeMedians(demand: Demand, costs: NearestCosts): NearestCosts {
  const count = demand.communes.length;
  const cost = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const placeIndex = new Int32Array(count).fill(-1);
  for (let rank = 0; rank < count; rank++) {
    const median = medianPoint(demand, rank, costs.cost);
    cost[rank] = costs.cost[median] ?? Number.POSITIVE_INFINITY;
    placeIndex[rank] = costs.placeIndex[median] ?? -1;
  }
  return { cost, placeIndex };
}

function medianPoint({ points, starts }: Demand, rank: number, cost: Float64Array): number {
  const start = starts[rank] ?? 0;
  const ranks = Array.from({ length: (starts[rank + 1] ?? start) - start }, (_, at) => start + at);
  const costOf = (point: number) => cost[point] ?? Number.POSITIVE_INFINITY;
  ranks.sort((a, b) => (costOf(a) === costOf(b) ? a - b : costOf(a) - costOf(b)));
  const people = ranks.reduce((sum, point) => sum + (points[point]?.population ?? 0), 0);
  const weightOf = (point: number) => (people === 0 ? 1 : (points[point]?.population ?? 0));
  const total = people === 0 ? ranks.length : people;
  let within = 0;
  for (const point of ranks) {
    within += weightOf(point);
    if (2 * within >= total) return point;
  }
  return start;
}

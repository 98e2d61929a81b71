import type { DemandPoint } from "../demand/demand.ts";
import type { OpenTime } from "../opening-hours/opening-state.ts";
import { type PlaceReach, pointsWithin } from "./accessible-hours.ts";
import type { WeekHours } from "./week-hours.ts";

/**
 * People who would find an open place within the threshold at some time of added hours, and find none then without them. Places of unknown
 * hours count as closed.
 * @param rank rank of the position that gains the hours
 * @param hours of each position without the added ones
 */
export function peopleGainedByHours(
  points: readonly Pick<DemandPoint, "population">[],
  reach: PlaceReach,
  hours: readonly (WeekHours | undefined)[],
  rank: number,
  added: readonly OpenTime[],
  threshold: number,
): number {
  if (added.length === 0) return 0;
  const isServed = new Uint8Array(points.length);
  for (const [position, own] of hours.entries()) {
    if (own?.kind !== "known" || !own.times.some((time) => added.some((other) => overlap(time, other)))) continue;
    for (const point of pointsWithin(reach, position, threshold)) isServed[point] = 1;
  }
  return pointsWithin(reach, rank, threshold)
    .filter((point) => isServed[point] === 0)
    .reduce((sum, point) => sum + (points[point]?.population ?? 0), 0);
}

function overlap(one: OpenTime, other: OpenTime): boolean {
  return one.fromMin < other.toMin && other.fromMin < one.toMin;
}

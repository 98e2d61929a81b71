import type { DemandPoint } from "../demand/demand.ts";
import { isPlanned, type MeasuredPlace } from "../scenario/planned-place.ts";
import { type SingleGain, singleGains } from "../scenario/single-gains.ts";
import { isCovered } from "./is-covered.ts";
import type { ServingPosition } from "./serving-positions.ts";

/** "doubt": position or commune to be checked. "town-hall": address unknown, replaced by the seat of the commune. */
export type LocationDoubt = "doubt" | "town-hall";

/**
 * Reason why the position of a place is uncertain; undefined when it is certain. Stops stand at the seat of their
 * commune by definition.
 */
export function locationDoubtOf(place: MeasuredPlace, { destination }: ServingPosition): LocationDoubt | undefined {
  if (isPlanned(place) || destination !== "place") return undefined;
  if (place.hasDoubtfulLocation === true) return "doubt";
  return place.precision === "commune" ? "town-hall" : undefined;
}

/** People covered only by doubtful positions. */
export interface RestingOnDoubt {
  /** Ranks of their demand points. */
  readonly ranks: readonly number[];
  readonly population: number;
}

export interface DoubtQuestion {
  readonly points: readonly DemandPoint[];
  /** Whether the people of a point count. */
  readonly isCounted: (point: DemandPoint) => boolean;
  /** Cost of the nearest position at each point, among all and among those without doubt. */
  readonly cost: ArrayLike<number>;
  readonly certainCost: ArrayLike<number>;
  readonly threshold: number;
}

/** Finds the people covered only by doubtful positions: the loss if all of these were wrong. */
export function restingOnDoubt({ points, isCounted, cost, certainCost, threshold }: DoubtQuestion): RestingOnDoubt {
  const at = (costs: ArrayLike<number>, rank: number) => isCovered(costs[rank] ?? Number.POSITIVE_INFINITY, threshold);
  const ranks = [...points.keys()].filter((rank) => {
    const point = points[rank];
    return at(cost, rank) && !at(certainCost, rank) && point !== undefined && isCounted(point);
  });
  return { ranks, population: ranks.reduce((sum, rank) => sum + (points[rank]?.population ?? 0), 0) };
}

/**
 * For each doubtful position, the people that it alone covers (`marginal`) and all that it covers (`alone`).
 * @param costs a list per position: its costs at the points of `ranks`, in their order
 */
export function decidedByDoubt(
  points: readonly DemandPoint[],
  { ranks }: RestingOnDoubt,
  costs: readonly ArrayLike<number>[],
  threshold: number,
): readonly SingleGain[] {
  const resting = ranks.flatMap((rank) => points[rank] ?? []);
  return singleGains(resting, [], costs, threshold);
}

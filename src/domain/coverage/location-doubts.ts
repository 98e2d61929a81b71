import type { DemandPoint } from "../demand/demand.ts";
import { isPlanned, type MeasuredPoint } from "../scenario/planned-point.ts";
import { type SingleGain, singleGains } from "../scenario/single-gains.ts";
import { isCovered } from "./is-covered.ts";
import type { ServingPosition } from "./serving-positions.ts";

/** Doubt: its position or its commune is to be checked. Town-hall: its address is unknown, and the seat of its commune stands for it. */
export type LocationDoubt = "doubt" | "town-hall";

/** Why it is uncertain where a place receives people; undefined where it is not. A stop, placed at the seat of its commune, has no such doubt. */
export function locationDoubtOf(point: MeasuredPoint, { destination }: ServingPosition): LocationDoubt | undefined {
  if (isPlanned(point) || destination !== "place") return undefined;
  if (point.hasDoubtfulLocation === true) return "doubt";
  return point.precision === "commune" ? "town-hall" : undefined;
}

/** Who rests on doubtful positions: covered, and beyond the threshold without all of them. */
export interface RestingOnDoubt {
  /** Of their demand points. */
  readonly ranks: readonly number[];
  readonly population: number;
}

export interface DoubtQuestion {
  readonly points: readonly DemandPoint[];
  /** Whose people are counted. */
  readonly isCounted: (point: DemandPoint) => boolean;
  /** At each point the cost of the nearest of all positions, and of those that are not doubtful. */
  readonly cost: ArrayLike<number>;
  readonly certainCost: ArrayLike<number>;
  readonly threshold: number;
}

/** The people who rest on doubtful positions: what a figure would lose if all of these were wrong. */
export function restingOnDoubt({ points, isCounted, cost, certainCost, threshold }: DoubtQuestion): RestingOnDoubt {
  const at = (costs: ArrayLike<number>, rank: number) => isCovered(costs[rank] ?? Number.POSITIVE_INFINITY, threshold);
  const ranks = [...points.keys()].filter((rank) => {
    const point = points[rank];
    return at(cost, rank) && !at(certainCost, rank) && point !== undefined && isCounted(point);
  });
  return { ranks, population: ranks.reduce((sum, rank) => sum + (points[rank]?.population ?? 0), 0) };
}

/**
 * For each doubtful position how many of these people it alone covers (`marginal`), and how many it covers at all (`alone`).
 * @param costs one list for each position: its costs at the points of `ranks`, in their order
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

import { isCovered } from "../coverage/is-covered.ts";
import type { DemandPoint } from "../demand/demand.ts";

/** Gain of one place, in people within the threshold. */
export interface SingleGain {
  /** With this place as the only added one. */
  readonly alone: number;
  /** Loss when only this place is removed. */
  readonly marginal: number;
}

/**
 * Gains of added places for people beyond the threshold of existing ones. `baseCost`: cost of each demand point without
 * added places. `costs`: one such list per added place; it may end early, or contain Infinity, where the place is
 * beyond the threshold.
 */
export function singleGains(
  points: readonly Pick<DemandPoint, "population">[],
  baseCost: ArrayLike<number>,
  costs: readonly ArrayLike<number>[],
  threshold: number,
): SingleGain[] {
  const gains = costs.map(() => ({ alone: 0, marginal: 0 }));
  points.forEach(({ population }, index) => {
    if (isServed(baseCost, index, threshold)) return;
    const serving = gains.filter((_, rank) => isServed(costs[rank] ?? [], index, threshold));
    for (const gain of serving) gain.alone += population;
    const [only] = serving;
    if (only !== undefined && serving.length === 1) only.marginal += population;
  });
  return gains;
}

/** An added place, with its costs from the demand points, and for each need of a basket whether it answers it. */
export interface AddedPlace {
  readonly cost: ArrayLike<number>;
  readonly answers: readonly boolean[];
}

/**
 * The same for a basket of needs, of which every one must be within the threshold. Two places that answer different needs may cover people
 * together whom neither covers alone: both then have a marginal gain.
 * @param base for each need, the costs without added places
 */
export function singleGainsOfNeeds(
  points: readonly Pick<DemandPoint, "population">[],
  base: readonly ArrayLike<number>[],
  added: readonly AddedPlace[],
  threshold: number,
): SingleGain[] {
  const gains = added.map(() => ({ alone: 0, marginal: 0 }));
  points.forEach(({ population }, index) => {
    const missing = unserved(base, index, threshold);
    if (missing.length === 0) return;
    const serves = added.map((place) => answersAmong(place, missing, isServed(place.cost, index, threshold)));
    for (const [place, gain] of gains.entries()) {
      const others = serves.filter((_, other) => other !== place);
      gain.alone += meetAll(missing, [serves[place] ?? []]) ? population : 0;
      gain.marginal += meetAll(missing, serves) && !meetAll(missing, others) ? population : 0;
    }
  });
  return gains;
}

/** Whether places serve all of some needs together. */
function meetAll(needs: readonly number[], serves: readonly (readonly boolean[])[]): boolean {
  return needs.every((_, rank) => serves.some((own) => own[rank] === true));
}

/** The needs that no place without the added ones serves there. */
function unserved(base: readonly ArrayLike<number>[], index: number, threshold: number): readonly number[] {
  return base.flatMap((cost, need) => (isServed(cost, index, threshold) ? [] : [need]));
}

/** For each of some needs, whether a place answers it there; for none where the place is too far. */
function answersAmong({ answers }: AddedPlace, needs: readonly number[], isNear: boolean): readonly boolean[] {
  return needs.map((need) => isNear && answers[need] === true);
}

function isServed(cost: ArrayLike<number>, index: number, threshold: number): boolean {
  return isCovered(cost[index] ?? Number.POSITIVE_INFINITY, threshold);
}

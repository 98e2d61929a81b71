import type { Demand } from "../demand/demand.ts";
import type { AccessNeed } from "./access-needs.ts";

/** What a basket of needs costs the people of a territory. */
export interface BasketFigures {
  /** Mean of the sum of the costs of all needs, one way each, over the people who reach every need; undefined without any. */
  readonly meanSum: number | undefined;
  /** People with a need that no way leads to: in no sum. */
  readonly unreached: number;
  /** The needs that are farthest for the most people; several when equal, none without people. */
  readonly farthest: readonly AccessNeed[];
}

interface Tally {
  sum: number;
  reached: number;
  unreached: number;
  /** For each need, the people for whom none is farther. */
  readonly farthest: number[];
}

/**
 * Figures of a basket by territory, in one pass over the demand points. A need without a way is farther than any other, and several of
 * them are equally far.
 * @param costs of each need, in their order, by demand point
 * @param keyOf territory of a commune, by its rank; undefined for none
 */
export function basketFigures(
  { points, communes }: Pick<Demand, "points" | "communes">,
  needs: readonly AccessNeed[],
  costs: readonly ArrayLike<number>[],
  keyOf: (communeRank: number) => string | undefined,
): ReadonlyMap<string, BasketFigures> {
  const keys = communes.map((_, rank) => keyOf(rank));
  const tallies = new Map<string, Tally>();
  for (const [rank, { communeRank, population }] of points.entries()) {
    const key = keys[communeRank];
    if (key === undefined) continue;
    const tally = tallies.get(key) ?? { sum: 0, reached: 0, unreached: 0, farthest: costs.map(() => 0) };
    tallies.set(key, tally);
    count(
      tally,
      costs.map((cost) => cost[rank] ?? Number.POSITIVE_INFINITY),
      population,
    );
  }
  return new Map([...tallies].map(([key, tally]) => [key, close(tally, needs)]));
}

function count(tally: Tally, costs: readonly number[], population: number): void {
  const worst = Math.max(...costs);
  for (const [need, cost] of costs.entries()) {
    if (cost === worst) tally.farthest[need] = (tally.farthest[need] ?? 0) + population;
  }
  if (worst === Number.POSITIVE_INFINITY) {
    tally.unreached += population;
    return;
  }
  tally.reached += population;
  tally.sum += population * costs.reduce((total, cost) => total + cost, 0);
}

function close({ sum, reached, unreached, farthest }: Tally, needs: readonly AccessNeed[]): BasketFigures {
  const most = Math.max(0, ...farthest);
  return {
    meanSum: reached > 0 ? sum / reached : undefined,
    unreached,
    farthest: most === 0 ? [] : needs.filter((_, rank) => farthest[rank] === most),
  };
}

import type { Demand } from "../demand/demand.ts";
import type { Commune } from "../territory.ts";
import { isInTerritory } from "../territory-members.ts";
import type { TerritoryRef } from "../territory-ref.ts";
import { isCovered } from "./is-covered.ts";
import type { NearestCosts } from "./nearest-costs.ts";

/** A commune with people beyond the threshold. */
export interface Gap<Point> {
  readonly commune: Commune;
  /** People beyond the threshold. */
  readonly population: number;
  /** Whether other people of the commune live within the threshold. */
  readonly isPartial: boolean;
  /** Names of hamlets beyond the threshold, at most three, the most populated first. */
  readonly hamlets: readonly string[];
  /** Weighted median of the costs beyond the threshold; Infinity without a way to a place. */
  readonly cost: number;
  /** Nearest place at that median; undefined without a way to a place. */
  readonly nearest: Point | undefined;
}

/**
 * Communes of a territory that are not wholly covered: most people beyond the threshold first, then the farthest, then
 * by code. A commune without people is a gap when any of its points is beyond.
 */
export function listGaps<Point>(
  demand: Demand,
  costs: NearestCosts,
  places: readonly Point[],
  threshold: number,
  territory: TerritoryRef,
): readonly Gap<Point>[] {
  const gaps = demand.communes.flatMap((commune, rank) =>
    isInTerritory(commune, territory) ? (gapOf(demand, commune, rank, costs, places, threshold) ?? []) : [],
  );
  return gaps.sort(
    (a, b) => b.population - a.population || farther(a, b) || (a.commune.code < b.commune.code ? -1 : 1),
  );
}

function gapOf<Point>(
  demand: Demand,
  commune: Commune,
  rank: number,
  { cost, placeIndex }: NearestCosts,
  places: readonly Point[],
  threshold: number,
): Gap<Point> | undefined {
  const { beyond, people, peopleWithin } = splitAtThreshold(demand, rank, cost, threshold);
  if (beyond.length === 0 || (people === 0 && peopleWithin > 0)) return undefined;
  // From the farthest down, the first point at which at least half of the people beyond are as far or farther.
  let counted = 0;
  const median = beyond.sort(farther).find((point) => {
    counted += point.people;
    return 2 * counted >= people;
  });
  if (median === undefined) return undefined;
  return {
    commune,
    population: people,
    isPartial: peopleWithin > 0,
    hamlets: hamletsOf(demand, beyond),
    cost: median.cost,
    nearest: places[placeIndex[median.rank] ?? -1],
  };
}

/** Greatest number of hamlets that a gap names. */
const NAMED = 3;

function hamletsOf({ points }: Demand, beyond: readonly PointBeyond[]): readonly string[] {
  const names = [...beyond].sort((a, b) => b.people - a.people).map(({ rank }) => points[rank]?.name ?? "");
  return [...new Set(names)].filter((name) => name !== "").slice(0, NAMED);
}

interface PointBeyond {
  readonly rank: number;
  readonly people: number;
  readonly cost: number;
}

/**
 * Points of a commune beyond a threshold and their people, and the people within. Points within, the majority, are not
 * stored.
 */
function splitAtThreshold({ points, starts }: Demand, commune: number, cost: ArrayLike<number>, threshold: number) {
  const beyond: PointBeyond[] = [];
  let people = 0;
  let peopleWithin = 0;
  const end = starts[commune + 1] ?? 0;
  for (let rank = starts[commune] ?? end; rank < end; rank += 1) {
    const own = cost[rank] ?? Number.POSITIVE_INFINITY;
    const population = points[rank]?.population ?? 0;
    if (isCovered(own, threshold)) {
      peopleWithin += population;
    } else {
      people += population;
      beyond.push({ rank, people: population, cost: own });
    }
  }
  return { beyond, people, peopleWithin };
}

/** Two infinite costs are equal; their difference would be NaN. */
function farther(a: { readonly cost: number }, b: { readonly cost: number }): number {
  return a.cost === b.cost ? 0 : b.cost - a.cost;
}

import { isCovered } from "../coverage/is-covered.ts";
import type { NearestCosts } from "../coverage/nearest-costs.ts";
import type { Demand, DemandPoint } from "../demand/demand.ts";
import type { Commune } from "../territory.ts";

/** Change of access in a territory by a scenario (planned and excluded places), from before to after. */
export interface AccessChange {
  readonly communes: number;
  /** People counted. */
  readonly population: number;
  /** People beyond the threshold before and within it after, and the reverse. */
  readonly gained: number;
  readonly lost: number;
  /** Communes with gained people, or lost people. */
  readonly gainedCommunes: number;
  readonly lostCommunes: number;
  readonly coveredBefore: number;
  readonly coveredAfter: number;
  /** Covered population / population; undefined without people. */
  readonly shareBefore: number | undefined;
  readonly shareAfter: number | undefined;
  /** Mean cost of people with a way to a place, weighted by population; undefined without any. */
  readonly meanBefore: number | undefined;
  readonly meanAfter: number | undefined;
  /** People without a way to a place: not in the mean. */
  readonly unreachedBefore: number;
  readonly unreachedAfter: number;
}

/** A commune with people gained or lost by a scenario. */
export interface CommuneChange {
  readonly commune: Commune;
  /** Number of these people. */
  readonly population: number;
  /** Cost of the nearest place at the point with most of them. */
  readonly costBefore: number;
  readonly costAfter: number;
  /** Ranks of the nearest place, before and after; -1 for none. */
  readonly pointBefore: number;
  readonly pointAfter: number;
}

export interface ScenarioEffect {
  readonly whole: AccessChange;
  /** Communes with gained people, by descending number. */
  readonly gained: readonly CommuneChange[];
  /** Communes with lost people, by descending number. */
  readonly lost: readonly CommuneChange[];
}

/** A territory and its change. */
export interface TerritoryChange extends AccessChange {
  readonly key: string;
}

/** Compares two lists of costs of the same demand points, in the same order and unit, at a threshold in that unit. */
export function compareScenario(
  demand: Demand,
  before: NearestCosts,
  after: NearestCosts,
  threshold: number,
): ScenarioEffect {
  const [whole = EMPTY] = compareTerritories(demand, before, after, threshold, () => "region");
  return {
    whole,
    gained: listChanged(demand, before, after, threshold, "gained"),
    lost: listChanged(demand, before, after, threshold, "lost"),
  };
}

/**
 * The same by territory. `keyOf` returns the territory of a commune; undefined for none. In the order of the first
 * commune of each.
 */
export function compareTerritories(
  { communes, points }: Demand,
  before: NearestCosts,
  after: NearestCosts,
  threshold: number,
  keyOf: (commune: Commune) => string | undefined,
): TerritoryChange[] {
  const tallies = new Map<string, Tally>();
  const tallyOf = communes.map((commune) => {
    const key = keyOf(commune);
    if (key === undefined) return undefined;
    const tally = tallies.get(key) ?? emptyTally();
    tallies.set(key, tally);
    tally.communes += 1;
    return tally;
  });
  let last: CommuneSides | undefined;
  points.forEach((point, index) => {
    const tally = tallyOf[point.communeRank];
    if (tally === undefined) return;
    if (last?.communeRank !== point.communeRank) last = { communeRank: point.communeRank, sides: new Set() };
    add(tally, changeOf(point, index, before, after), threshold, last.sides);
  });
  return [...tallies].map(([key, tally]) => ({ key, ...close(tally) }));
}

/** Sides on which people of the current commune were found; points are grouped by commune. */
interface CommuneSides {
  readonly communeRank: number;
  readonly sides: Set<Side>;
}

function listChanged(
  { points }: Demand,
  before: NearestCosts,
  after: NearestCosts,
  threshold: number,
  side: Side,
): readonly CommuneChange[] {
  const changed = new Map<Commune, { people: number; main: PointChange }>();
  points.forEach((point, index) => {
    const change = changeOf(point, index, before, after);
    if (point.population === 0 || sideOf(change, threshold) !== side) return;
    const known = changed.get(point.commune) ?? { people: 0, main: change };
    const main = point.population > known.main.point.population ? change : known.main;
    changed.set(point.commune, { people: known.people + point.population, main });
  });
  return [...changed]
    .map(
      ([
        commune,
        {
          people,
          main: { point: _, ...change },
        },
      ]) => ({ commune, population: people, ...change }),
    )
    .sort(byPopulation);
}

/** Territories with a change: first by people gained or lost, then by change of the mean times people. */
export function mostChanged<Change extends AccessChange>(changes: readonly Change[]): Change[] {
  return changes
    .filter((change) => movedPeople(change) > 0 || change.meanBefore !== change.meanAfter)
    .sort((one, other) => movedPeople(other) - movedPeople(one) || movedCost(other) - movedCost(one));
}

function movedPeople({ gained, lost }: AccessChange): number {
  return gained + lost;
}

/** Change of the mean times people. */
function movedCost({ meanBefore, meanAfter, population }: AccessChange): number {
  if (meanBefore === undefined || meanAfter === undefined) return 0;
  return population * Math.abs(meanAfter - meanBefore);
}

type Side = "gained" | "lost" | "same";

interface PointChange extends Omit<CommuneChange, "commune" | "population"> {
  readonly point: DemandPoint;
}

function changeOf(point: DemandPoint, index: number, before: NearestCosts, after: NearestCosts): PointChange {
  return {
    point,
    costBefore: before.cost[index] ?? Number.POSITIVE_INFINITY,
    costAfter: after.cost[index] ?? Number.POSITIVE_INFINITY,
    pointBefore: before.placeIndex[index] ?? -1,
    pointAfter: after.placeIndex[index] ?? -1,
  };
}

function sideOf({ costBefore, costAfter }: PointChange, threshold: number): Side {
  const isBefore = isCovered(costBefore, threshold);
  const isAfter = isCovered(costAfter, threshold);
  if (isBefore === isAfter) return "same";
  return isAfter ? "gained" : "lost";
}

function byPopulation(one: CommuneChange, other: CommuneChange): number {
  return other.population - one.population || one.commune.code.localeCompare(other.commune.code);
}

type Tally = {
  -readonly [Key in Exclude<keyof AccessChange, "shareBefore" | "shareAfter" | "meanBefore" | "meanAfter">]: number;
} & {
  /** Sums of population × cost. */
  costBefore: number;
  costAfter: number;
};

function emptyTally(): Tally {
  return {
    communes: 0,
    population: 0,
    gained: 0,
    lost: 0,
    gainedCommunes: 0,
    lostCommunes: 0,
    coveredBefore: 0,
    coveredAfter: 0,
    unreachedBefore: 0,
    unreachedAfter: 0,
    costBefore: 0,
    costAfter: 0,
  };
}

function add(tally: Tally, change: PointChange, threshold: number, sidesOfCommune: Set<Side>): void {
  const { population } = change.point;
  if (population === 0) return;
  const side = sideOf(change, threshold);
  tally.population += population;
  if (side !== "same") {
    tally[side] += population;
    if (!sidesOfCommune.has(side)) tally[`${side}Communes`] += 1;
    sidesOfCommune.add(side);
  }
  if (isCovered(change.costBefore, threshold)) tally.coveredBefore += population;
  if (isCovered(change.costAfter, threshold)) tally.coveredAfter += population;
  if (change.costBefore === Number.POSITIVE_INFINITY) tally.unreachedBefore += population;
  else tally.costBefore += population * change.costBefore;
  if (change.costAfter === Number.POSITIVE_INFINITY) tally.unreachedAfter += population;
  else tally.costAfter += population * change.costAfter;
}

function close({ costBefore, costAfter, ...figures }: Tally): AccessChange {
  const { population, coveredBefore, coveredAfter, unreachedBefore, unreachedAfter } = figures;
  const mean = (sum: number, people: number) => (people === 0 ? undefined : sum / people);
  return {
    ...figures,
    shareBefore: mean(coveredBefore, population),
    shareAfter: mean(coveredAfter, population),
    meanBefore: mean(costBefore, population - unreachedBefore),
    meanAfter: mean(costAfter, population - unreachedAfter),
  };
}

const EMPTY: AccessChange = close(emptyTally());

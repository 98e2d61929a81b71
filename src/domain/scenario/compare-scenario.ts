import { isCovered } from "../coverage/is-covered.ts";
import type { NearestCosts } from "../coverage/nearest-costs.ts";
import type { Commune } from "../territory.ts";

/** What a scenario (places planned, places set aside) changes for the people of a territory, from before to after. */
export interface AccessChange {
  readonly communes: number;
  /** Municipal population. */
  readonly population: number;
  /** People beyond the threshold before and within it after, and the other way round. */
  readonly gained: number;
  readonly lost: number;
  readonly gainedCommunes: number;
  readonly lostCommunes: number;
  readonly coveredBefore: number;
  readonly coveredAfter: number;
  /** Covered population / population; undefined where nobody lives. */
  readonly shareBefore: number | undefined;
  readonly shareAfter: number | undefined;
  /** Mean cost of those who have a way to a place, weighted by population; undefined when nobody has. */
  readonly meanBefore: number | undefined;
  readonly meanAfter: number | undefined;
  /** People from whose commune no way leads to a place: no mean counts them. */
  readonly unreachedBefore: number;
  readonly unreachedAfter: number;
}

/** A commune that a scenario brings within the threshold, or takes out of it. */
export interface CommuneChange {
  readonly commune: Commune;
  /** In the unit of the costs; Infinity where there is no way to a place. */
  readonly costBefore: number;
  readonly costAfter: number;
  /** Ranks of the nearest place among those before and among those after; -1 where there is none. */
  readonly pointBefore: number;
  readonly pointAfter: number;
}

export interface ScenarioEffect {
  readonly whole: AccessChange;
  /** Communes with people that come within the threshold, the most populated first. */
  readonly gained: readonly CommuneChange[];
  /** Communes with people that are within it no more, the most populated first. */
  readonly lost: readonly CommuneChange[];
}

/** A territory with what changes in it. */
export interface TerritoryChange extends AccessChange {
  readonly key: string;
}

/**
 * What changes between two lists of costs of the same communes, in the same order and unit, at a threshold in that unit.
 * Demand is the communes at their seats, weighted by municipal population.
 */
export function compareScenario(
  communes: readonly Commune[],
  before: NearestCosts,
  after: NearestCosts,
  threshold: number,
): ScenarioEffect {
  const changed = communes.flatMap((commune, index) => {
    const change = changeOf(commune, index, before, after);
    return commune.population > 0 && sideOf(change, threshold) !== "same" ? [change] : [];
  });
  changed.sort(byPopulation);
  const [whole = EMPTY] = compareTerritories(communes, before, after, threshold, () => "region");
  return {
    whole,
    gained: changed.filter((change) => sideOf(change, threshold) === "gained"),
    lost: changed.filter((change) => sideOf(change, threshold) === "lost"),
  };
}

/**
 * The same by territory. `keyOf` names the territory of a commune; a commune without one is in none. In the order in which the
 * communes name them.
 */
export function compareTerritories(
  communes: readonly Commune[],
  before: NearestCosts,
  after: NearestCosts,
  threshold: number,
  keyOf: (commune: Commune) => string | undefined,
): TerritoryChange[] {
  const tallies = new Map<string, Tally>();
  communes.forEach((commune, index) => {
    const key = keyOf(commune);
    if (key === undefined) return;
    const tally = tallies.get(key) ?? emptyTally();
    tallies.set(key, tally);
    add(tally, changeOf(commune, index, before, after), threshold);
  });
  return [...tallies].map(([key, tally]) => ({ key, ...close(tally) }));
}

/**
 * Territories where anything changes, those first where most people come within the threshold or leave it; then those whose
 * people have, taken together, farther or less far to go.
 */
export function mostChanged<Change extends AccessChange>(changes: readonly Change[]): Change[] {
  return changes
    .filter((change) => movedPeople(change) > 0 || change.meanBefore !== change.meanAfter)
    .sort((one, other) => movedPeople(other) - movedPeople(one) || movedCost(other) - movedCost(one));
}

function movedPeople({ gained, lost }: AccessChange): number {
  return gained + lost;
}

/** What the change of the mean adds up to. */
function movedCost({ meanBefore, meanAfter, population }: AccessChange): number {
  if (meanBefore === undefined || meanAfter === undefined) return 0;
  return population * Math.abs(meanAfter - meanBefore);
}

function changeOf(commune: Commune, index: number, before: NearestCosts, after: NearestCosts): CommuneChange {
  return {
    commune,
    costBefore: before.cost[index] ?? Number.POSITIVE_INFINITY,
    costAfter: after.cost[index] ?? Number.POSITIVE_INFINITY,
    pointBefore: before.pointIndex[index] ?? -1,
    pointAfter: after.pointIndex[index] ?? -1,
  };
}

function sideOf({ costBefore, costAfter }: CommuneChange, threshold: number): "gained" | "lost" | "same" {
  const isBefore = isCovered(costBefore, threshold);
  const isAfter = isCovered(costAfter, threshold);
  if (isBefore === isAfter) return "same";
  return isAfter ? "gained" : "lost";
}

function byPopulation(one: CommuneChange, other: CommuneChange): number {
  return other.commune.population - one.commune.population || one.commune.code.localeCompare(other.commune.code);
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

function add(tally: Tally, change: CommuneChange, threshold: number): void {
  const { population } = change.commune;
  const side = sideOf(change, threshold);
  tally.communes += 1;
  if (side === "gained") tally.gainedCommunes += 1;
  if (side === "lost") tally.lostCommunes += 1;
  tally.population += population;
  if (side === "gained") tally.gained += population;
  if (side === "lost") tally.lost += population;
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

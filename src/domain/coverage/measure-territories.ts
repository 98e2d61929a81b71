import type { ServicePoint } from "../service-point.ts";
import { type Commune, DEPARTEMENTS, type Epci, isOutsideRegion } from "../territory.ts";
import {
  type TerritoryLevel,
  type TerritoryRef,
  territoryKey,
  territoryKeyAt,
  WHOLE_REGION,
} from "../territory-ref.ts";
import { isCovered } from "./is-covered.ts";
import type { TerritoryAccess } from "./territory-access.ts";

/** Codes that say in which territories a commune or a place lies. */
export type Whereabouts = Pick<ServicePoint, "codeCommune" | "codeEpci" | "codeDepartement">;

export interface AccessMeasures {
  readonly communes: readonly Commune[];
  readonly epcis: readonly Epci[];
  /** Of each commune to its nearest place, in the order of the communes; Infinity where there is no place or no way to one. */
  readonly cost: ArrayLike<number>;
  /** Those outside the region are counted in no territory. */
  readonly points: readonly Whereabouts[];
  /** In the unit of the costs. */
  readonly threshold: number;
}

/**
 * The figures of every territory of a level that has a commune here: communes in the order that they are given in, EPCI
 * likewise, départements by code, the region alone. A commune without a cost counts as one without a way.
 *
 * Communes are walked once, from the nearest to the farthest, so that the weighted median is the cost at which a territory's
 * running population passes its half, and the farthest commune the last one.
 */
export function measureTerritories(level: TerritoryLevel, measures: AccessMeasures): readonly TerritoryAccess[] {
  const { communes, points, threshold } = measures;
  const cost = Float64Array.from(communes, (_, rank) => measures.cost[rank] ?? Number.POSITIVE_INFINITY);
  const tallies = openTallies(level, measures);
  for (const commune of communes) {
    const tally = tallies.get(territoryKeyAt(level, commune));
    if (tally === undefined) continue;
    tally.communes += 1;
    tally.population += commune.population;
  }
  // An EPCI may reach beyond the region, and have places there.
  for (const { codeCommune: code, codeEpci, codeDepartement } of points.filter((point) => !isOutsideRegion(point))) {
    const tally = tallies.get(territoryKeyAt(level, { code, codeEpci, codeDepartement }));
    if (tally !== undefined) tally.points += 1;
  }
  for (const rank of fromNearest(communes, cost)) {
    const commune = communes[rank];
    const tally = commune && tallies.get(territoryKeyAt(level, commune));
    if (commune !== undefined && tally !== undefined)
      count(tally, commune, cost[rank] ?? Number.POSITIVE_INFINITY, threshold);
  }
  return [...tallies.values()].filter((tally) => tally.communes > 0).map(close);
}

/** What is added up of one territory on the walk. */
interface Tally {
  readonly ref: TerritoryRef;
  readonly name: string;
  readonly communesInAll: number | undefined;
  communes: number;
  population: number;
  points: number;
  coveredPopulation: number;
  coveredCommunes: number;
  reachedPopulation: number;
  /** Cost of each person with a way to a place. */
  costOfReached: number;
  medianCost: number | undefined;
  farthest: TerritoryAccess["farthest"];
}

/** An empty tally for every territory of the level, in the order of the answer. */
function openTallies(level: TerritoryLevel, { communes, epcis }: AccessMeasures): Map<string | undefined, Tally> {
  switch (level) {
    case "commune":
      return byKey(communes.map(({ code, name }) => openTally({ level, code }, name)));
    case "epci":
      return byKey(epcis.map(({ code, name, communesInAll }) => openTally({ level, code }, name, communesInAll)));
    case "departement":
      return byKey(DEPARTEMENTS.map(({ code, name }) => openTally({ level, code }, name)));
    case "region":
      return byKey([openTally(WHOLE_REGION, "")]);
  }
}

function byKey(tallies: readonly Tally[]): Map<string | undefined, Tally> {
  return new Map(tallies.map((tally) => [territoryKey(tally.ref), tally]));
}

function openTally(ref: TerritoryRef, name: string, communesInAll?: number): Tally {
  return {
    ref,
    name,
    communesInAll,
    communes: 0,
    population: 0,
    points: 0,
    coveredPopulation: 0,
    coveredCommunes: 0,
    reachedPopulation: 0,
    costOfReached: 0,
    medianCost: undefined,
    farthest: undefined,
  };
}

/** Ranks of the communes by cost; of equals the most populated last, then by code, whatever order they are given in. */
function fromNearest(communes: readonly Commune[], cost: Float64Array): Uint32Array {
  const ranks = Uint32Array.from(communes.keys());
  return ranks.sort((a, b) => {
    const costA = cost[a] ?? 0;
    const costB = cost[b] ?? 0;
    if (costA !== costB) return costA - costB;
    const one = communes[a];
    const other = communes[b];
    if (one === undefined || other === undefined) return 0;
    return one.population - other.population || (one.code > other.code ? -1 : 1);
  });
}

function count(tally: Tally, commune: Commune, cost: number, threshold: number): void {
  const { population } = commune;
  if (isCovered(cost, threshold)) {
    tally.coveredPopulation += population;
    tally.coveredCommunes += 1;
  }
  if (population === 0) return;
  tally.farthest = { commune, cost };
  if (cost === Number.POSITIVE_INFINITY) return;
  tally.reachedPopulation += population;
  tally.costOfReached += population * cost;
  if (tally.medianCost === undefined && 2 * tally.reachedPopulation >= tally.population) tally.medianCost = cost;
}

/** Every figure by its name: spreading tallies takes ten times as long as all the rest. */
function close(tally: Tally): TerritoryAccess {
  const { population, coveredPopulation, reachedPopulation, costOfReached, points } = tally;
  const isInhabited = population > 0;
  return {
    ref: tally.ref,
    name: tally.name,
    communes: tally.communes,
    communesInAll: tally.communesInAll,
    population,
    points,
    pointsPer10000: isInhabited ? (10_000 * points) / population : undefined,
    coveredPopulation,
    uncoveredPopulation: population - coveredPopulation,
    coveredCommunes: tally.coveredCommunes,
    share: isInhabited ? coveredPopulation / population : undefined,
    unreachedPopulation: population - reachedPopulation,
    meanCost: reachedPopulation > 0 ? costOfReached / reachedPopulation : undefined,
    medianCost: tally.medianCost,
    farthest: tally.farthest,
  };
}

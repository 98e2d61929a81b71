import type { Demand, DemandPoint } from "../demand/demand.ts";
import type { Place } from "../place.ts";
import { DEPARTEMENTS, type Epci, isOutsideRegion } from "../territory.ts";
import { isInTerritory, type Located, territoryKeyAt } from "../territory-members.ts";
import {
  type TerritoryLevel,
  type TerritoryRef,
  type TerritorySet,
  territoryKey,
  WHOLE_REGION,
} from "../territory-ref.ts";
import { type CommuneCoverage, communeCoverages } from "./commune-coverage.ts";
import { type CostRange, exactCost } from "./cost-range.ts";
import { isCovered } from "./is-covered.ts";
import type { TerritoryAccess } from "./territory-access.ts";

/** Codes of the territories in which a commune or a place lies. */
export type TerritoryCodes = Pick<Place, "codeCommune" | "codeEpci" | "codeDepartement">;

export interface AccessMeasures {
  readonly demand: Demand;
  readonly epcis: readonly Epci[];
  /** Cost of the nearest place of each demand point, in their order; Infinity without a place or a way. */
  readonly cost: ArrayLike<number>;
  /** Range of the true cost; by default the cost itself. */
  readonly rangeOf?: (cost: number) => CostRange;
  /** Places outside the region count in no territory. */
  readonly places: readonly TerritoryCodes[];
  /** In the unit of the costs. */
  readonly threshold: number;
  /** Result of `ranksFromNearest` for these costs: independent of the threshold, it may be reused. */
  readonly fromNearest?: Uint32Array;
}

/**
 * Figures of every territory of a level with a commune of the region: communes and EPCI in the given order,
 * départements by code, the region alone. A demand point without a cost counts as one without a way. One pass over the
 * demand points by ascending cost: the weighted median is the cost at which a territory's running population passes its
 * half; the last inhabited point is the farthest.
 */
export function measureTerritories(level: TerritoryLevel, measures: AccessMeasures): readonly TerritoryAccess[] {
  return measure(openTallies(level, measures), (located) => territoryKeyAt(level, located), measures);
}

/** Figures of a set of territories: those of its communes together, each counted once. Undefined without a commune of the region. */
export function measureSet(
  territory: TerritorySet,
  name: string,
  measures: AccessMeasures,
): TerritoryAccess | undefined {
  const keyOf = (located: Located) => (isInTerritory(located, territory) ? territory.key : undefined);
  return measure(byKey([openTally(territory, name)]), keyOf, measures)[0];
}

function measure(
  tallies: ReadonlyMap<string | undefined, Tally>,
  keyOf: (located: Located) => string | undefined,
  measures: AccessMeasures,
): readonly TerritoryAccess[] {
  const {
    demand,
    places,
    threshold,
    rangeOf = exactCost,
    fromNearest = ranksFromNearest(demand, measures.cost),
  } = measures;
  const cost = Float64Array.from(demand.points, (_, rank) => measures.cost[rank] ?? Number.POSITIVE_INFINITY);
  const tallyOf = demand.communes.map((commune) => tallies.get(keyOf(commune)));
  for (const [rank, coverage] of communeCoverages(demand, cost, threshold).entries()) {
    countCommune(tallyOf[rank], coverage);
  }
  for (const { communeRank, population } of demand.points) {
    const tally = tallyOf[communeRank];
    if (tally !== undefined) tally.population += population;
  }
  countPlaces(tallies, keyOf, places);
  for (const rank of fromNearest) {
    const point = demand.points[rank];
    const tally = point && tallyOf[point.communeRank];
    if (point !== undefined && tally !== undefined)
      count(tally, point, cost[rank] ?? Number.POSITIVE_INFINITY, threshold, rangeOf);
  }
  return [...tallies.values()].filter((tally) => tally.communes > 0).map(close);
}

/**
 * Ranks of the demand points by ascending cost, Infinity for a missing cost. Of equal costs the most populated last,
 * then by commune code: the order of the input does not matter.
 */
export function ranksFromNearest({ points }: Demand, costs: ArrayLike<number>): Uint32Array {
  const cost = Float64Array.from(points, (_, rank) => costs[rank] ?? Number.POSITIVE_INFINITY);
  const ranks = Uint32Array.from(points.keys());
  return ranks.sort((a, b) => {
    const costA = cost[a] ?? 0;
    const costB = cost[b] ?? 0;
    if (costA !== costB) return costA - costB;
    const one = points[a];
    const other = points[b];
    if (one === undefined || other === undefined) return 0;
    return one.population - other.population || (one.commune.code > other.commune.code ? -1 : 1);
  });
}

/** Running totals of one territory. */
interface Tally {
  readonly ref: TerritoryRef;
  readonly name: string;
  readonly communesInAll: number | undefined;
  communes: number;
  population: number;
  places: number;
  coveredPopulation: number;
  surelyCovered: number;
  perhapsCovered: number;
  coveredCommunes: number;
  partlyCoveredCommunes: number;
  reachedPopulation: number;
  /** Sum of cost × people over the people with a way to a place. */
  costOfReached: number;
  medianCost: number | undefined;
  farthest: TerritoryAccess["farthest"];
}

/** An empty tally for every territory of the level, in the order of the result. */
function openTallies(level: TerritoryLevel, { demand, epcis }: AccessMeasures): Map<string | undefined, Tally> {
  switch (level) {
    case "commune":
      return byKey(demand.communes.map(({ code, name }) => openTally({ level, code }, name)));
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
    places: 0,
    coveredPopulation: 0,
    surelyCovered: 0,
    perhapsCovered: 0,
    coveredCommunes: 0,
    partlyCoveredCommunes: 0,
    reachedPopulation: 0,
    costOfReached: 0,
    medianCost: undefined,
    farthest: undefined,
  };
}

function countPlaces(
  tallies: ReadonlyMap<string | undefined, Tally>,
  keyOf: (located: Located) => string | undefined,
  places: readonly TerritoryCodes[],
): void {
  // An EPCI may extend beyond the region and have places there.
  for (const { codeCommune: code, codeEpci, codeDepartement } of places.filter((place) => !isOutsideRegion(place))) {
    const tally = tallies.get(keyOf({ code, codeEpci, codeDepartement }));
    if (tally !== undefined) tally.places += 1;
  }
}

function countCommune(tally: Tally | undefined, coverage: CommuneCoverage): void {
  if (tally === undefined) return;
  tally.communes += 1;
  if (coverage === "entierement") tally.coveredCommunes += 1;
  if (coverage === "en-partie") tally.partlyCoveredCommunes += 1;
}

function count(
  tally: Tally,
  { commune, population }: DemandPoint,
  cost: number,
  threshold: number,
  rangeOf: (cost: number) => CostRange,
): void {
  if (population === 0) return;
  const { least, most } = rangeOf(cost);
  if (isCovered(most, threshold)) tally.surelyCovered += population;
  if (isCovered(least, threshold)) tally.perhapsCovered += population;
  if (isCovered(cost, threshold)) tally.coveredPopulation += population;
  tally.farthest = { commune, cost };
  if (cost === Number.POSITIVE_INFINITY) return;
  tally.reachedPopulation += population;
  tally.costOfReached += population * cost;
  if (tally.medianCost === undefined && 2 * tally.reachedPopulation >= tally.population) tally.medianCost = cost;
}

/** Lists every field: spreading the tally is ten times slower than the rest. */
function close(tally: Tally): TerritoryAccess {
  const { population, coveredPopulation, reachedPopulation, costOfReached, places } = tally;
  const isInhabited = population > 0;
  return {
    ref: tally.ref,
    name: tally.name,
    communes: tally.communes,
    communesInAll: tally.communesInAll,
    population,
    places,
    placesPer10000: isInhabited ? (10_000 * places) / population : undefined,
    coveredPopulation,
    uncoveredPopulation: population - coveredPopulation,
    coveredRange: { least: tally.surelyCovered, most: tally.perhapsCovered },
    coveredCommunes: tally.coveredCommunes,
    partlyCoveredCommunes: tally.partlyCoveredCommunes,
    share: isInhabited ? coveredPopulation / population : undefined,
    unreachedPopulation: population - reachedPopulation,
    meanCost: reachedPopulation > 0 ? costOfReached / reachedPopulation : undefined,
    medianCost: tally.medianCost,
    farthest: tally.farthest,
  };
}

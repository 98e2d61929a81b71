import {
  type Demand,
  type DemandPoint,
  demandWhereLived,
  type PeopleGroup,
  type Settlement,
} from "../demand/demand.ts";
import { nearestCosts } from "../geo/nearest-index.ts";
import { memoise, memoiseByKey } from "../memoise.ts";
import { type Metric, otherSeasonThan } from "../network/conditions.ts";
import { rangeOfRoadCost } from "../network/measured-error.ts";
import { nearestRoadCosts } from "../network/road-costs.ts";
import type { RoadNetwork } from "../network/road-network.ts";
import { roadsOf } from "../network/road-search.ts";
import type { Place } from "../place.ts";
import { type Commune, DEPARTEMENTS, type Epci } from "../territory.ts";
import { isInTerritory, type TerritoryRef, type TerritorySet, territoryKey, WHOLE_REGION } from "../territory-ref.ts";
import type { Figures, SeasonChange, States, TerritoryFigures } from "./figures.ts";
import { type Reception, type Receptions, receptionsOf } from "./receptions.ts";
import { isCovered, type Settings, type Way } from "./settings.ts";

/** The ground that figures are measured on. The same object again reuses what was prepared on it. */
export interface Ground {
  readonly communes: readonly Commune[];
  readonly epcis: readonly Epci[];
  readonly settlement: Settlement;
  /** With the snapped positions of the settlement; undefined while only straight lines are measured. */
  readonly network: RoadNetwork | undefined;
}

/** Costs of every demand point to the nearest of some receptions; Infinity without a way. */
type CostsTo = (receptions: readonly Reception[], way: Way) => Float64Array;

/**
 * Figures of every territory: the region, its départements, EPCI and communes, and some sets. People count where they live, and go
 * to the nearest reception, also across the border of their territory or of the region.
 * @param places those of the region and its neighbours
 * @param sets further territories, from a link
 * @param today ISO 8601 date, for the age of hours
 * @throws Error by road without a network
 */
export function measure(
  ground: Ground,
  places: readonly Place[],
  settings: Settings,
  sets: readonly TerritorySet[],
  today: string,
): Figures {
  const { people, way, planned, threshold } = settings;
  const demand = demandOf(ground)(people);
  const costsTo = rememberCosts(createCosts(ground, demand, threshold.metric));
  const { counted, most, least, nowhere } = receptionsOf(places, settings, today);
  const now = costsOf(counted, way, costsTo);
  const before =
    planned.length === 0
      ? now
      : costsOf(receptionsOf(places, { ...settings, planned: [] }, today).counted, way, costsTo);
  const measures: Measures = {
    now,
    before,
    least: nearer(costsOf(most, way, costsTo)),
    most: nearer(costsOf(least, way, costsTo)),
    rangeOf: way === "droite" ? (cost) => ({ least: cost, most: cost }) : rangeOfRoadCost,
    threshold: threshold.value,
  };
  return {
    settings,
    territories: tally(ground, demand, measures, sets),
    seasonChanges:
      way === "hiver"
        ? seasonChanges(demand, now, costsOf(counted, otherSeasonThan(way), costsTo), threshold.value)
        : [],
    places: { addresses: counted.addresses.length, stops: counted.stops.length },
    nowhere: nowhere.map(({ id, name }) => ({ id, name })),
  };
}

/** The costs that the siting of new places needs: to the nearest reception of any kind, at each demand point. */
export function presentCosts(ground: Ground, places: readonly Place[], settings: Settings, today: string) {
  const demand = demandOf(ground)(settings.people);
  const costsTo = createCosts(ground, demand, settings.threshold.metric);
  const { counted } = receptionsOf(places, settings, today);
  return { demand, cost: nearer(costsOf(counted, settings.way, costsTo)) };
}

/** The people of each group at the points where they live. */
const demandOf = memoise(({ communes, settlement }: Ground) =>
  memoiseByKey((group: PeopleGroup): Demand => demandWhereLived(communes, settlement, group)),
);

function createCosts({ network, settlement }: Ground, demand: Demand, metric: Metric): CostsTo {
  return (receptions, way) => {
    if (way === "droite") return nearestCosts(demand.points, receptions).cost;
    if (network === undefined) throw new Error("The roads are not loaded.");
    const { snap, open } = roadsOf(network);
    const to = receptions.map(({ position }) => position);
    return nearestRoadCosts(open(way, metric), snap, to, settlement.positions).cost;
  };
}

/** Asks once for equal receptions: without hours to confirm, bounds and figures count the same ones. */
function rememberCosts(costsTo: CostsTo): CostsTo {
  const known: { readonly receptions: readonly Reception[]; readonly way: Way; readonly cost: Float64Array }[] = [];
  return (receptions, way) => {
    const same = known.find((one) => one.way === way && isSame(one.receptions, receptions));
    if (same !== undefined) return same.cost;
    const cost = costsTo(receptions, way);
    known.push({ receptions, way, cost });
    return cost;
  };
}

function isSame(one: readonly Reception[], other: readonly Reception[]): boolean {
  return one.length === other.length && one.every(({ position }, at) => position === other[at]?.position);
}

/** Costs to the nearest address and to the nearest stop. */
interface Costs {
  readonly address: Float64Array;
  readonly stop: Float64Array;
}

function costsOf({ addresses, stops }: Receptions, way: Way, costsTo: CostsTo): Costs {
  return { address: costsTo(addresses, way), stop: costsTo(stops, way) };
}

function nearer({ address, stop }: Costs): Float64Array {
  return address.map((cost, point) => Math.min(cost, stop[point] ?? Number.POSITIVE_INFINITY));
}

function stateOf(costs: Costs, point: number, threshold: number): keyof States {
  if (isCovered(costs.address[point] ?? Number.POSITIVE_INFINITY, threshold)) return "served";
  return isCovered(costs.stop[point] ?? Number.POSITIVE_INFINITY, threshold) ? "visited" : "tooFar";
}

interface Measures {
  readonly now: Costs;
  readonly before: Costs;
  /** Costs with every reception that may count, and with the certain ones only. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly rangeOf: (cost: number) => { readonly least: number; readonly most: number };
  readonly threshold: number;
}

/** Figures of a territory while its people are counted. */
interface Tally extends Pick<TerritoryFigures, "ref" | "name" | "communesInAll"> {
  communes: number;
  population: number;
  readonly now: Record<keyof States, number>;
  readonly before: Record<keyof States, number>;
  leastTooFar: number;
  mostTooFar: number;
  counted: number;
  median: number | undefined;
  farthest: TerritoryFigures["farthest"];
  readonly hamlets: Map<string, number>;
}

/** One pass over the demand points by ascending cost: the median is the cost at which a running population passes its half. */
function tally(
  ground: Ground,
  demand: Demand,
  measures: Measures,
  sets: readonly TerritorySet[],
): ReadonlyMap<string, TerritoryFigures> {
  const tallies = openTallies(ground, sets);
  const talliesOf = ground.communes.map((commune) => keysOf(commune, sets).flatMap((key) => tallies.get(key) ?? []));
  countCommunes(talliesOf, demand);
  for (const rank of byCost(demand, measures.now.address)) {
    const point = demand.points[rank];
    if (point === undefined || point.population === 0) continue;
    const judged = judge(measures, rank);
    for (const one of talliesOf[point.communeRank] ?? []) count(one, point, judged);
  }
  return new Map([...tallies].filter(([, { communes }]) => communes > 0).map(([key, one]) => [key, close(one)]));
}

/** The median of a territory needs its population in advance. */
function countCommunes(talliesOf: readonly (readonly Tally[])[], { points }: Demand): void {
  for (const own of talliesOf) for (const one of own) one.communes += 1;
  for (const { communeRank, population } of points) {
    for (const one of talliesOf[communeRank] ?? []) one.population += population;
  }
}

/** An empty tally for every territory, by its key. */
function openTallies({ communes, epcis }: Ground, sets: readonly TerritorySet[]): Map<string, Tally> {
  const all: readonly (readonly [ref: TerritoryRef, name: string, communesInAll?: number])[] = [
    [WHOLE_REGION, ""],
    ...DEPARTEMENTS.map(({ code, name }) => [{ level: "departement", code }, name] as const),
    ...epcis.map(({ code, name, communesInAll }) => [{ level: "epci", code }, name, communesInAll] as const),
    ...communes.map(({ code, name }) => [{ level: "commune", code }, name] as const),
    ...sets.map((set) => [set, set.name] as const),
  ];
  return new Map(
    all.map(([ref, name, communesInAll = 0]) => [
      territoryKey(ref),
      {
        ref,
        name,
        communesInAll,
        communes: 0,
        population: 0,
        now: { served: 0, visited: 0, tooFar: 0 },
        before: { served: 0, visited: 0, tooFar: 0 },
        leastTooFar: 0,
        mostTooFar: 0,
        counted: 0,
        median: undefined,
        farthest: undefined,
        hamlets: new Map(),
      },
    ]),
  );
}

/** Keys of the territories in which a commune lies. */
function keysOf(commune: Commune, sets: readonly TerritorySet[]): readonly string[] {
  const { code, codeEpci, codeDepartement } = commune;
  const around = sets.filter((set) => isInTerritory(commune, set)).map(territoryKey);
  return [territoryKey(WHOLE_REGION), codeDepartement, ...(codeEpci === undefined ? [] : [codeEpci]), code, ...around];
}

/** The cost and states of one demand point. */
function judge({ now, before, least, most, rangeOf, threshold }: Measures, point: number) {
  return {
    cost: now.address[point] as number,
    now: stateOf(now, point, threshold),
    before: stateOf(before, point, threshold),
    isSurelyTooFar: !isCovered(rangeOf(least[point] as number).least, threshold),
    isPerhapsTooFar: !isCovered(rangeOf(most[point] as number).most, threshold),
  };
}

function count(one: Tally, { commune, population, name }: DemandPoint, judged: ReturnType<typeof judge>): void {
  one.now[judged.now] += population;
  one.before[judged.before] += population;
  if (judged.isSurelyTooFar) one.leastTooFar += population;
  if (judged.isPerhapsTooFar) one.mostTooFar += population;
  one.counted += population;
  if (one.median === undefined && 2 * one.counted >= one.population) one.median = judged.cost;
  one.farthest = { commune: commune.name, hamlet: name, cost: judged.cost };
  if (one.ref.level === "commune" && judged.now === "tooFar" && name !== "")
    one.hamlets.set(name, (one.hamlets.get(name) ?? 0) + population);
}

/** Points by ascending cost; of equal costs by commune, so that the order of the input does not matter. */
function byCost({ points }: Demand, cost: Float64Array): Uint32Array {
  return Uint32Array.from(points.keys()).sort((a, b) => {
    const [costA, costB] = [cost[a] as number, cost[b] as number];
    return costA === costB ? a - b : costA - costB;
  });
}

/** Greatest number of hamlets that a commune names. */
const NAMED = 3;

function close(one: Tally): TerritoryFigures {
  const { now, before, median } = one;
  const isSame = now.served === before.served && now.visited === before.visited;
  return {
    ref: one.ref,
    name: one.name,
    communes: one.communes,
    communesInAll: Math.max(one.communesInAll, one.communes),
    population: one.population,
    states: now,
    before: isSame ? now : before,
    tooFarRange: { least: Math.min(one.leastTooFar, now.tooFar), most: Math.max(one.mostTooFar, now.tooFar) },
    median: median === Number.POSITIVE_INFINITY ? undefined : median,
    state: majorityOf(now, one.population),
    farthest: one.farthest,
    hamlets: [...one.hamlets]
      .sort(([, a], [, b]) => b - a)
      .slice(0, NAMED)
      .map(([name]) => name),
  };
}

/** The state of the median person, from the nearest state to the farthest. */
function majorityOf({ served, visited }: States, population: number): keyof States | undefined {
  if (population === 0) return undefined;
  if (2 * served >= population) return "served";
  return 2 * (served + visited) >= population ? "visited" : "tooFar";
}

function seasonChanges(demand: Demand, winter: Costs, summer: Costs, threshold: number): readonly SeasonChange[] {
  const tooFarIn = (costs: Costs, point: number) => stateOf(costs, point, threshold) === "tooFar";
  return demand.communes
    .flatMap(({ code, name }, rank) => {
      let people = 0;
      for (let point = demand.starts[rank] ?? 0; point < (demand.starts[rank + 1] ?? 0); point++) {
        const change = Number(tooFarIn(winter, point)) - Number(tooFarIn(summer, point));
        people += change * (demand.points[point]?.population ?? 0);
      }
      return people === 0 ? [] : [{ code, name, people }];
    })
    .sort((a, b) => b.people - a.people);
}

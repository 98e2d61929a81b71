import { createNearestIndex } from "../geo/nearest-index.ts";
import type { Position } from "../geo/position.ts";
import { roadCostsFrom } from "../network/road-costs.ts";
import { roadsOf } from "../network/road-search.ts";
import type { Place } from "../place.ts";
import { maximalCovering } from "../siting/maximal-covering.ts";
import type { Commune } from "../territory.ts";
import { isInTerritory, type TerritoryRef } from "../territory-ref.ts";
import { type Ground, presentCosts } from "./measure.ts";
import { isCovered, reachOf, type Settings } from "./settings.ts";

export interface BestSites {
  /** In the order in which each adds the most people; a place that adds nobody is left out. */
  readonly sites: readonly { readonly commune: Commune; readonly people: number }[];
  /** People of the territory too far, before and after all sites. */
  readonly before: number;
  readonly after: number;
  /** Whether no other choice of as many town halls serves more people: proven. */
  readonly isProven: boolean;
  /** Upper bound of the people whom any choice of as many town halls could add. */
  readonly bound: number;
}

/** No road of the network is faster. */
const FASTEST_KM_PER_MIN = 130 / 60;

/**
 * The town halls of communes, in the territory or around it, that bring the most of its people too far within the threshold. Of equal town halls that
 * of the commune with the most people is proposed.
 * @param count 1 to `MOST_SITES`
 * @throws Error by road without a network
 */
export function bestSites(
  ground: Ground,
  places: readonly Place[],
  settings: Settings,
  territory: TerritoryRef,
  count: number,
  today: string,
): BestSites {
  const { demand, cost } = presentCosts(ground, places, settings, today);
  const isWithin = demand.communes.map((commune) => isInTerritory(commune, territory));
  const far = demand.points.filter(
    ({ communeRank, population }, point) =>
      population > 0 && isWithin[communeRank] === true && !isCovered(cost[point] as number, settings.threshold.value),
  );
  const townHalls = [...demand.communes].sort((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1));
  const { chosen, people, bound } = maximalCovering(
    { people: far.map(({ population }) => population), served: listServed(ground, settings, townHalls, far) },
    count,
  );
  const before = far.reduce((sum, { population }) => sum + population, 0);
  return {
    sites: chosen.flatMap(({ candidate, people: gain }) => {
      const commune = townHalls[candidate];
      return commune === undefined ? [] : [{ commune, people: gain }];
    }),
    before,
    after: before - people,
    isProven: bound === people,
    bound,
  };
}

interface Located {
  readonly position: Position;
}

/** For each town hall, the ranks of the points within the threshold. Ways cost as much in both directions: the fewer are searched from. */
function listServed(
  ground: Ground,
  settings: Settings,
  townHalls: readonly Located[],
  points: readonly Located[],
): readonly (readonly number[])[] {
  if (townHalls.length <= points.length) return townHalls.map(createSearch(ground, settings, points));
  const served = townHalls.map((): number[] => []);
  const search = createSearch(ground, settings, townHalls);
  for (const [point, located] of points.entries())
    for (const townHall of search(located)) served[townHall]?.push(point);
  return served;
}

/** Returns a function that finds the ranks of the destinations within the threshold of a position. */
function createSearch(
  { network }: Ground,
  { way, threshold: { metric, value } }: Settings,
  destinations: readonly Located[],
): (from: Located) => readonly number[] {
  const index = createNearestIndex(destinations.map(({ position }) => position));
  const ranksWithin = (position: Position, km: number) => index.within(position, km).map(({ index: rank }) => rank);
  if (way === "droite") return ({ position }) => ranksWithin(position, reachOf(value));
  if (network === undefined) throw new Error("The roads are not loaded.");
  const { snap, open } = roadsOf(network);
  const roads = open(way, metric);
  const reachKm = metric === "km" ? value : value * FASTEST_KM_PER_MIN;
  return ({ position }) => {
    const near = ranksWithin(position, reachKm);
    const to = near.map((rank) => destinations[rank]?.position ?? position);
    const costs = roadCostsFrom(roads, snap, position, to, reachOf(value));
    return near.filter((_, at) => costs[at] !== Number.POSITIVE_INFINITY);
  };
}

import { createNearestIndex } from "../geo/nearest-index.ts";
import { listSeatCosts, listSeatCostsFromPoints } from "../network/seat-costs.ts";
import type { Place } from "../place.ts";
import { listStraightCosts, maximalCovering } from "../siting/maximal-covering.ts";
import type { Commune } from "../territory.ts";
import { isInTerritory, type TerritoryRef } from "../territory-ref.ts";
import { type Ground, presentCosts, roadsOf } from "./measure.ts";
import { isCovered, reachOf, type Settings } from "./settings.ts";

export interface BestSites {
  /** In the order in which each adds the most people; a place that adds nobody is left out. */
  readonly sites: readonly { readonly commune: Commune; readonly people: number }[];
  /** People of the territory too far, before and after all sites. */
  readonly before: number;
  readonly after: number;
  /** Whether no other choice of as many seats serves more people: proven. */
  readonly isProven: boolean;
  /** Upper bound of the people whom any choice of as many seats could add. */
  readonly bound: number;
}

/** The greatest number of sites that is asked for. */
export const MOST_SITES = 5;
/** No road of the network is faster. */
const FASTEST_KM_PER_MIN = 130 / 60;

/**
 * The seats of communes, in the territory or around it, that bring the most of its people too far within the threshold.
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
  const { way, threshold } = settings;
  const { demand, cost } = presentCosts(ground, places, settings, today);
  const isWithin = demand.communes.map((commune) => isInTerritory(commune, territory));
  const far = demand.points.filter(
    ({ communeRank, population }, point) =>
      population > 0 && isWithin[communeRank] === true && !isCovered(cost[point] as number, threshold.value),
  );
  const candidates = seatsNear(
    demand.communes,
    far,
    threshold.metric === "km" ? threshold.value : threshold.value * FASTEST_KM_PER_MIN,
  );
  const people = far.reduce((sum, { population }) => sum + population, 0);
  if (candidates.length === 0) return { sites: [], before: people, after: people, isProven: true, bound: 0 };
  const seats = candidates.map(({ position }) => position);
  const positions = far.map(({ position }) => position);
  const problem = {
    communes: candidates,
    points: far,
    presentCost: new Float64Array(far.length).fill(Number.POSITIVE_INFINITY),
    costs: way === "droite" ? listStraightCosts(seats, positions, threshold.value) : costsByRoad(),
    candidates: [...candidates.keys()],
    demand: [...far.keys()],
    count,
  };
  const { sites, bound, isBest } = maximalCovering(problem, threshold.value);
  return {
    sites: sites.flatMap(({ commune: rank, gain }) => {
      const commune = candidates[rank];
      return commune === undefined ? [] : [{ commune, people: gain }];
    }),
    before: people,
    after: people - (sites.at(-1)?.after ?? 0),
    isProven: isBest,
    bound,
  };

  function costsByRoad() {
    if (ground.network === undefined || way === "droite") throw new Error("The roads are not loaded.");
    const { attach, open } = roadsOf(ground.network);
    const list = positions.length < seats.length ? listSeatCostsFromPoints : listSeatCosts;
    return list(open(way, threshold.metric), attach, seats, positions, reachOf(threshold.value));
  }
}

/** The communes whose seats lie so near to a point that its people could come. */
function seatsNear(
  communes: readonly Commune[],
  points: readonly { readonly position: Commune["position"] }[],
  reachKm: number,
): readonly Commune[] {
  if (points.length === 0) return [];
  const index = createNearestIndex(points.map(({ position }) => position));
  return communes.filter(({ position }) => {
    const nearest = index.nearest(position);
    return nearest !== undefined && nearest.distanceKm <= reachKm;
  });
}

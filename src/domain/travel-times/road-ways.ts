import type { NearestCosts } from "../coverage/nearest-costs.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import type { Metric } from "../network/conditions.ts";
import type { PlaceId } from "../place.ts";

/** What the nearest costs are asked for. */
export interface AgreeQuestion {
  /** Whether the origins are the seats of the communes; else the points of demand.json. */
  readonly isAtSeats: boolean;
  readonly places: readonly PlaceWithId[];
  readonly condition: RoadTimeCondition;
  readonly metric: Metric;
  /** Estimates of our roads in the season of the condition. */
  readonly estimates: NearestCosts;
}

/** What the costs from the seat of one commune are asked for. */
export interface FromSeatQuestion extends Omit<AgreeQuestion, "isAtSeats" | "estimates"> {
  /** Rank of the commune. */
  readonly seat: number;
  /** Estimates of our roads to each place. */
  readonly estimates: Float64Array;
}

/** Costs to several places, with 1 for the computed ones. */
export interface CostsFrom {
  readonly costs: Float64Array;
  /** Undefined where nothing is computed. */
  readonly isMeasured?: Uint8Array;
}

/** A routing engine's ways with the function that uses them: their code is loaded with the file, not with the first view. */
export interface RoadWays extends Pick<RoadTimes, "engine" | "roadsOf" | "computedOn"> {
  /** Whether a condition was computed. */
  readonly has: (condition: RoadTimeCondition) => boolean;
  /** See `agreeWithRoadTimes`. */
  readonly agree: (question: AgreeQuestion) => MeasuredCosts;
  /** The computed costs from a seat to the places that have one, the estimates to the others. */
  readonly fromSeat: (question: FromSeatQuestion) => CostsFrom;
}

/** A place that has moved farther has no computed ways. */
const MOVED_KM = 0.005;

export function createRoadWays(times: RoadTimes): RoadWays {
  const { engine, roadsOf, computedOn, minutes } = times;
  return {
    engine,
    roadsOf,
    computedOn,
    has: (condition) => minutes[condition].some((value) => !Number.isNaN(value)),
    agree: (question) => agreeWithRoadTimes(times, question),
    fromSeat: (question) => costsFromSeat(times, question),
  };
}

/** Nearest costs by computed ways, else estimates; a place that our roads have nearer than all stays the nearest. */
export function agreeWithRoadTimes(times: RoadTimes, question: AgreeQuestion): MeasuredCosts {
  const { estimates } = question;
  const waysFrom = computedWays(times, question);
  const cost = Float64Array.from(estimates.cost);
  const placeIndex = Int32Array.from(estimates.placeIndex);
  const isMeasured = new Uint8Array(cost.length);
  for (const [origin, estimate] of estimates.cost.entries()) {
    const computed = nearestComputed(waysFrom(origin), estimates.placeIndex[origin], estimate);
    if (computed === undefined) continue;
    cost[origin] = computed.cost;
    placeIndex[origin] = computed.place;
    isMeasured[origin] = 1;
  }
  return { cost, placeIndex, isMeasured };
}

function costsFromSeat(times: RoadTimes, { seat, estimates, ...question }: FromSeatQuestion): CostsFrom {
  const costs = Float64Array.from(estimates);
  const isMeasured = new Uint8Array(costs.length);
  for (const { place, cost } of computedWays(times, { ...question, isAtSeats: true })(seat)) {
    costs[place] = cost;
    isMeasured[place] = 1;
  }
  return { costs, isMeasured };
}

interface Computed {
  readonly place: number;
  readonly cost: number;
}

/** Nearest computed way of an origin; undefined where there is none, and where our roads have another place nearer that has no computed way. */
function nearestComputed(
  ways: readonly Computed[],
  estimatedPlace: number | undefined,
  estimatedCost: number,
): Computed | undefined {
  const [first, ...others] = ways;
  if (first === undefined) return undefined;
  const nearest = others.reduce((least, way) => (way.cost < least.cost ? way : least), first);
  const isEstimatedComputed = ways.some(({ place }) => place === estimatedPlace);
  return isEstimatedComputed || nearest.cost <= estimatedCost ? nearest : undefined;
}

/** The computed ways of each origin to the places. */
function computedWays(
  times: RoadTimes,
  { isAtSeats, places, condition, metric }: Omit<AgreeQuestion, "estimates">,
): (origin: number) => readonly Computed[] {
  const rankOf = ranksOf(times, places);
  const first = isAtSeats ? 0 : times.seatCount;
  const costs = metric === "min" ? times.minutes[condition] : times.km[condition];
  return (origin) => {
    const start = times.starts[first + origin] ?? 0;
    const cells = times.places.subarray(start, times.starts[first + origin + 1] ?? start);
    return Array.from(cells).flatMap((own, at) => {
      const place = rankOf[own];
      const cost = costs[start + at] ?? Number.NaN;
      return place === undefined || Number.isNaN(cost) ? [] : [{ place, cost }];
    });
  };
}

/** Rank in the given places of each place of the file; undefined where it is not among them, or has moved. */
function ranksOf(
  { placeIds, placePositions }: RoadTimes,
  places: readonly PlaceWithId[],
): readonly (number | undefined)[] {
  const rankById = new Map(places.map(({ id }, rank) => [id, rank]));
  return placeIds.map((id, place) => {
    const rank = rankById.get(id);
    const now = rank === undefined ? undefined : places[rank]?.position;
    const then = placePositions[place];
    return now && then && greatCircleDistanceKm(now, then) <= MOVED_KM ? rank : undefined;
  });
}

/** What the ways of a routing engine were computed for: by car in each season. */
export const ROAD_TIME_CONDITIONS = ["voiture-ete", "voiture-hiver"] as const;
export type RoadTimeCondition = (typeof ROAD_TIME_CONDITIONS)[number];

/**
 * Ways that a routing engine computed on OpenStreetMap's roads, from the seats and from where people live to the nearest places, as
 * compressed sparse rows: the ways of origin n are cells starts[n] to starts[n + 1], the nearest first. Origins: the seats of the communes,
 * in their order, then the points of demand.json.
 */
export interface RoadTimes {
  /** Name and version of the engine. */
  readonly engine: string;
  /** Day of the roads, and of the computation, YYYY-MM-DD. */
  readonly roadsOf: string;
  readonly computedOn: string;
  /** Changes with the positions of the origins and their order: a site with another key has other origins. */
  readonly originsKey: string;
  readonly seatCount: number;
  readonly starts: Uint32Array;
  /** Rank of the place in `placeIds`. */
  readonly places: Uint16Array;
  readonly placeIds: readonly PlaceId[];
  /** Where each place was when its ways were computed. */
  readonly placePositions: readonly Position[];
  /** NaN where there is no way, or only a longer one than was asked for. */
  readonly minutes: Readonly<Record<RoadTimeCondition, Float64Array>>;
  /** NaN as for the minutes. */
  readonly km: Readonly<Record<RoadTimeCondition, Float64Array>>;
}

/** Nearest costs, some of them computed by a routing engine. */
export interface MeasuredCosts extends NearestCosts {
  /** 1 for a computed way to the nearest place, 0 for an estimate or no way. */
  readonly isMeasured: Uint8Array;
}

/** A place, whose id finds its computed ways; without an id there are none. */
export interface PlaceWithId {
  readonly id: string | undefined;
  readonly position: Position;
}

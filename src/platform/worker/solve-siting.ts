import type { AccessModel } from "../../domain/access/access-model.ts";
import { nearestCosts } from "../../domain/coverage/nearest-costs.ts";
import { lruCache } from "../../domain/lru-cache.ts";
import { type Attach, createAttach } from "../../domain/network/attach-position.ts";
import type { RoadConditions } from "../../domain/network/conditions.ts";
import { nearestRoadCosts } from "../../domain/network/nearest-road-costs.ts";
import { type OpenRoads, openRoads } from "../../domain/network/open-roads.ts";
import type { RoadNetwork } from "../../domain/network/road-network.ts";
import { listSeatCosts, type SeatCosts } from "../../domain/network/seat-costs.ts";
import { maximalCovering } from "../../domain/siting/maximal-covering.ts";
import type { Siting, SitingPoint } from "../../domain/siting/siting-problem.ts";
import { listStraightCosts } from "../../domain/siting/straight-costs.ts";
import type { Commune } from "../../domain/territory.ts";
import type { Position } from "../../geo/position.ts";
import { readSitingDemand, type SitingDemand } from "./siting-demand.ts";

/** A search for the best positions of new places by one access model. Communes and demand points are given by index. */
export interface SitingInquiry {
  readonly model: AccessModel;
  /** Positions of the present places. */
  readonly places: readonly Position[];
  readonly threshold: number;
  readonly count: number;
  /** Indexes of communes. */
  readonly candidates: readonly number[];
  /** Indexes of demand points. */
  readonly demand: readonly number[];
}

export type SitingCommune = Pick<Commune, "code" | "population" | "position">;

export interface SitingSolver {
  /** The same object again changes nothing. */
  setDemand(demand: SitingDemand): void;
  setNetwork(network: RoadNetwork): void;
  /** @throws Error when there is no demand yet, or, by road, no network. */
  solve(inquiry: SitingInquiry): Siting;
}

/** Lists reach to the next multiple of this, in km or minutes, so that most changes of the threshold reuse them. */
const LIST_STEP = 15;
/**
 * Number of cached lists: a search by road needs the straight-line list too. A list that reaches one hour by road has a million cells, 12
 * MB.
 */
const KEPT = 2;

/** Creates a solver that finds the best positions of new places, and caches the lists of costs to the demand points between searches. */
export function createSitingSolver(communes: readonly SitingCommune[]): SitingSolver {
  const seats = communes.map(({ position }) => position);
  let roads: { readonly network: RoadNetwork; readonly attach: Attach } | undefined;
  let sent: SitingDemand | undefined;
  let points: readonly SitingPoint[] | undefined;
  let keep = lruCache<SeatCosts>(KEPT);
  const measureOf = ({ model, places }: SitingInquiry, people: readonly SitingPoint[]): Measure => {
    if (model.kind === "droite") return measureStraight(seats, people, places);
    const { network, attach } = given(roads, "setNetwork");
    const conditions: RoadConditions = { season: model.season };
    return measureRoads(
      `${model.season} ${model.metric}`,
      openRoads(network, conditions, model.metric),
      attach,
      seats,
      people,
      places,
    );
  };
  return {
    setDemand: (demand) => {
      if (demand === sent) return;
      sent = demand;
      const before = points ?? [];
      const now = readSitingDemand(demand, before);
      // Another people group at the same positions reuses the lists.
      const isMoved = now.length !== before.length || now.some((one, at) => one.position !== before[at]?.position);
      if (isMoved) keep = lruCache(KEPT);
      points = now;
    },
    setNetwork: (network) => {
      if (network === roads?.network) return;
      roads = { network, attach: createAttach(network) };
      keep = lruCache(KEPT);
    },
    solve: (inquiry) => {
      const { threshold, count, candidates, demand } = inquiry;
      const people = given(points, "setDemand");
      const measure = measureOf(inquiry, people);
      const presentCost = measure.presentCost();
      const limit = LIST_STEP * Math.ceil(threshold / LIST_STEP);
      const costs = keep(`${measure.name} ${limit}`, () => measure.listCosts(limit));
      return maximalCovering({ communes, points: people, presentCost, costs, candidates, demand, count }, threshold);
    },
  };
}

/** Costs of demand points by one access model. */
interface Measure {
  /** Cache key of the lists, without the demand points, the network and the limit. */
  readonly name: string;
  presentCost(): Float64Array;
  listCosts(limit: number): SeatCosts;
}

function measureStraight(
  seats: readonly Position[],
  points: readonly SitingPoint[],
  places: readonly Position[],
): Measure {
  return {
    name: "droite",
    presentCost: () => nearestCosts(points, toPlaces(places)).cost,
    listCosts: (limit) => listStraightCosts(seats, positionsOf(points), limit),
  };
}

function measureRoads(
  name: string,
  roads: OpenRoads,
  attach: Attach,
  seats: readonly Position[],
  points: readonly SitingPoint[],
  places: readonly Position[],
): Measure {
  return {
    name,
    presentCost: () => nearestRoadCosts(roads, attach, toPlaces(places), points).cost,
    listCosts: (limit) => listSeatCosts(roads, attach, seats, positionsOf(points), limit),
  };
}

function toPlaces(positions: readonly Position[]) {
  return positions.map((position) => ({ position }));
}

function positionsOf(points: readonly SitingPoint[]): Position[] {
  return points.map(({ position }) => position);
}

function given<Value>(value: Value | undefined, setter: string): Value {
  if (value === undefined) throw new Error(`a siting was asked for before ${setter}`);
  return value;
}

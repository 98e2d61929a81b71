import type { EstimatedModel } from "../domain/access/access-model.ts";
import { nearestCosts } from "../domain/coverage/nearest-costs.ts";
import { type Attach, createAttach } from "../domain/network/attach-position.ts";
import type { CommuneCosts } from "../domain/network/commune-costs.ts";
import type { DoorSuppositions } from "../domain/network/conditions.ts";
import { openRoads } from "../domain/network/open-roads.ts";
import { nearestRoadCosts } from "../domain/network/road-costs.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";
import { maximalCovering } from "../domain/siting/maximal-covering.ts";
import { pMedian } from "../domain/siting/p-median.ts";
import type { Siting } from "../domain/siting/siting-problem.ts";
import type { SitingAim } from "../domain/siting/siting-question.ts";
import { listStraightCosts } from "../domain/siting/straight-costs.ts";
import type { Commune } from "../domain/territory.ts";
import type { Position } from "../geo/position.ts";
import { type CostKeeper, createCostKeeper } from "./cost-keeper.ts";

/** The best next places, asked by one model: nothing is measured to places that are not there. Communes are told by their ranks. */
export interface SitingInquiry {
  readonly model: EstimatedModel;
  /** What each commune pays to the places that stay, where that is not as the model has it; undefined: as the model has it. */
  readonly presentCost: Float64Array | undefined;
  readonly suppositions: DoorSuppositions;
  /** Places that stay. */
  readonly points: readonly Position[];
  readonly aim: SitingAim;
  readonly threshold: number;
  readonly count: number;
  readonly candidates: readonly number[];
  readonly demand: readonly number[];
}

export type SitingCommune = Pick<Commune, "code" | "population" | "position">;

export interface SitingSolver {
  setNetwork(network: RoadNetwork): void;
  /** @throws Error when roads are asked for before there is a network. */
  solve(inquiry: SitingInquiry): Siting;
}

/** Lists reach to the next multiple of this, in km or minutes, so that most changes of the threshold find theirs made. */
const LIST_STEP = 30;

/** Answers where the next places should stand; lists of costs between communes are kept from one question to the next. */
export function createSitingSolver(communes: readonly SitingCommune[]): SitingSolver {
  const seats = communes.map(({ position }) => position);
  let roads: { readonly network: RoadNetwork; readonly attach: Attach; readonly keeper: CostKeeper } | undefined;
  const straightLists = new Map<number, CommuneCosts>();
  const listsUpTo = ({ model, suppositions }: SitingInquiry, reach: number): CommuneCosts => {
    const limit = LIST_STEP * Math.ceil(reach / LIST_STEP);
    if (model.kind === "route") {
      return network(roads).keeper.costs({ season: model.season, suppositions }, model.metric, limit);
    }
    const lists = straightLists.get(limit) ?? listStraightCosts(seats, limit);
    straightLists.set(limit, lists);
    return lists;
  };
  const presentCosts = ({ model, suppositions, points }: SitingInquiry): Float64Array => {
    const places = points.map((position) => ({ position }));
    if (model.kind === "droite") return nearestCosts(communes, places).cost;
    const { attach, network: graph } = network(roads);
    return nearestRoadCosts(openRoads(graph, { season: model.season, suppositions }, model.metric), attach, places)
      .cost;
  };
  return {
    setNetwork: (network) => {
      roads = { network, attach: createAttach(network), keeper: createCostKeeper(network) };
    },
    solve: (inquiry) => {
      const { aim, threshold, count, candidates, demand } = inquiry;
      const presentCost = inquiry.presentCost ?? presentCosts(inquiry);
      const reach = aim === "couverture" ? threshold : farthest(presentCost);
      const problem = { communes, presentCost, costs: listsUpTo(inquiry, reach), candidates, demand, count };
      return aim === "couverture" ? maximalCovering(problem, threshold) : pMedian(problem);
    },
  };
}

function network<Roads>(roads: Roads | undefined): Roads {
  if (roads === undefined) throw new Error("roads were asked for before setNetwork");
  return roads;
}

/** The greatest cost of a commune that has a way to a place; Infinity when none has. */
function farthest(presentCost: Float64Array): number {
  const finite = presentCost.filter(Number.isFinite);
  return finite.length === 0 ? Number.POSITIVE_INFINITY : finite.reduce((most, cost) => Math.max(most, cost), 0);
}

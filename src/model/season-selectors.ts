import { metricOf } from "../domain/access/access-model.ts";
import type { NearestCosts } from "../domain/coverage/nearest-costs.ts";
import { findSeasonLosses, type SeasonLosses } from "../domain/coverage/season-losses.ts";
import type { Demand } from "../domain/demand/demand.ts";
import type { Metric } from "../domain/network/conditions.ts";
import type { Passage } from "../domain/network/road-network.ts";
import { shutPassagesOnWays } from "../domain/network/shut-passages-on-ways.ts";
import type { Commune } from "../domain/territory.ts";
import { isInTerritory } from "../domain/territory-members.ts";
import type { TerritoryRef } from "../domain/territory-ref.ts";
import { selectAccessModel, selectAttach, selectOpenRoadsIn, selectThreshold } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectRoadCosts } from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";
import { derive } from "./derive.ts";
import { selectServingPositions } from "./scenario-selectors.ts";
import { selectCommunes } from "./selectors.ts";
import { selectChosenTerritory } from "./territory-selectors.ts";

const losses = derive(
  (
    demand: Demand,
    summer: NearestCosts,
    winter: NearestCosts,
    threshold: number,
    metric: Metric,
    territory: TerritoryRef,
  ) => findSeasonLosses(demand, summer, winter, threshold, metric, (commune) => isInTerritory(commune, territory)),
);
/** Independent of threshold and territory, which only choose the communes. */
const passagesOnWays = derive(shutPassagesOnWays);
const passagesOfEach = derive(
  (
    { communes: changed }: SeasonLosses,
    communes: readonly Commune[],
    passagesFrom: (seat: number) => readonly Passage[],
  ): readonly (readonly Passage[])[] => {
    const rankOf = new Map(communes.map((commune, rank) => [commune, rank]));
    return changed.map(({ commune }) => passagesFrom(rankOf.get(commune) ?? -1));
  },
);

/**
 * People of the chosen territory who lose access when the passes close, in the metric and at the threshold in force. Undefined for straight
 * lines, and until the costs are known.
 */
export function selectSeasonLosses(state: AppState): SeasonLosses | undefined {
  const model = selectAccessModel(state);
  if (model.kind !== "route") return undefined;
  const summer = selectRoadCosts(state, "ete", model.metric);
  const winter = selectRoadCosts(state, "hiver", model.metric);
  const demand = selectDemand(state);
  if (summer === undefined || winter === undefined || demand === undefined) return undefined;
  const territory = selectChosenTerritory(state);
  return losses(state, demand, summer, winter, selectThreshold(state), model.metric, territory);
}

/** For each commune of the losses, in their order, the passages on its summer way that close in winter; undefined while the losses are. */
export function selectShutPassages(state: AppState): readonly (readonly Passage[])[] | undefined {
  const metric = metricOf(selectAccessModel(state));
  const found = selectSeasonLosses(state);
  const summer = selectOpenRoadsIn(state, "ete", metric);
  const winter = selectOpenRoadsIn(state, "hiver", metric);
  const attach = selectAttach(state);
  if (found === undefined || summer === undefined || winter === undefined || attach === undefined) return undefined;
  const passagesFrom = passagesOnWays(state, summer, winter, attach, selectServingPositions(state));
  return passagesOfEach(state, found, selectCommunes(state), passagesFrom);
}

import type { NearestCosts } from "../domain/coverage/nearest-costs.ts";
import { type MeasuredAim, measureAims } from "../domain/coverage/service-aims.ts";
import type { Demand } from "../domain/demand/demand.ts";
import type { TerritoryRef } from "../domain/territory-ref.ts";
import { selectSeason } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectRoadCosts } from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";
import { derive } from "./derive.ts";
import { selectChosenTerritory } from "./territory-selectors.ts";

const aims = derive(({ points }: Demand, { cost }: NearestCosts, territory: TerritoryRef) =>
  measureAims(points, cost, territory),
);

/**
 * Shares of people within the distances that the State aims at, in the chosen territory. Always by car, in minutes, in the shown
 * season. Undefined until the network is loaded.
 */
export function selectAims(state: AppState): readonly MeasuredAim[] | undefined {
  const costs = selectRoadCosts(state, selectSeason(state), "min", "voiture");
  const demand = selectDemand(state);
  return costs && demand && aims(state, demand, costs, selectChosenTerritory(state));
}

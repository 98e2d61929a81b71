import type { NearestCosts } from "../domain/coverage/nearest-costs.ts";
import { type MeasuredAim, measureAims } from "../domain/coverage/service-aims.ts";
import type { Demand } from "../domain/demand/demand.ts";
import type { PeopleGroup } from "../domain/demand/people-group.ts";
import type { Season } from "../domain/network/conditions.ts";
import type { TerritoryRef } from "../domain/territory-ref.ts";
import { selectSeason } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectRoadCostsWork } from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";
import { derive } from "./derive.ts";
import { selectChosenTerritory } from "./territory-selectors.ts";

const aims = derive(({ points }: Demand, { cost }: NearestCosts, territory: TerritoryRef) =>
  measureAims(points, cost, territory),
);

const ofWhom = derive(
  (measured: readonly MeasuredAim[], territory: TerritoryRef, group: PeopleGroup, season: Season): AimsOfWhom => ({
    aims: measured,
    territory,
    group,
    season,
  }),
);

/**
 * Shares of people within the distances that the State aims at, in the chosen territory. Always by car, in minutes, in the shown
 * season. Undefined until the network is loaded.
 */
export function selectAims(state: AppState): readonly MeasuredAim[] | undefined {
  const costs = selectCostsOfAims(state)?.finish();
  const demand = selectDemand(state);
  return costs && demand && aims(state, demand, costs, selectChosenTerritory(state));
}

/** The aims with what their words say of them: figures that come later never stand beside the words of another state. */
export interface AimsOfWhom {
  readonly aims: readonly MeasuredAim[];
  readonly territory: TerritoryRef;
  readonly group: PeopleGroup;
  readonly season: Season;
}

/** Undefined while `selectAims` is. */
export function selectAimsOfWhom(state: AppState): AimsOfWhom | undefined {
  const measured = selectAims(state);
  const [territory, season] = [selectChosenTerritory(state), selectSeason(state)];
  return measured && ofWhom(state, measured, territory, state.peopleGroup, season);
}

/** Computes in steps what `selectAims` needs. */
export function* aimsInSteps(state: AppState): Generator<undefined, void> {
  const work = selectCostsOfAims(state);
  yield;
  if (work !== undefined) yield* work.steps();
}

function selectCostsOfAims(state: AppState) {
  return selectRoadCostsWork(state, selectSeason(state), "min");
}

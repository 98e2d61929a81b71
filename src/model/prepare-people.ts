import type { Settlement } from "../domain/demand/demand.ts";
import { selectClassTallies, selectCostTallies } from "./access-map-selectors.ts";
import { selectAccessModel, selectAttach } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectCommuneCosts, selectNearestCosts, selectRoadCostsWork } from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";
import { inSlices, untilError } from "./in-slices.ts";
import { selectCommuneCertainties } from "./range-selectors.ts";
import { selectSeasonLosses } from "./season-selectors.ts";
import {
  selectChosenSeasonAccess,
  selectChosenTerritoryAccess,
  selectGaps,
  selectPresentChosenTerritoryAccess,
  selectTerritoryRows,
} from "./territory-selectors.ts";
import { selectRegionRow, selectTableRows } from "./territory-table-selectors.ts";

/** The figures that « Territoires » shows as soon as it has the settlement, beside the costs. */
const FIGURES: readonly ((state: AppState) => unknown)[] = [
  selectChosenTerritoryAccess,
  selectPresentChosenTerritoryAccess,
  selectChosenSeasonAccess,
  selectTableRows,
  selectRegionRow,
  (state) => selectTerritoryRows(state, "commune"),
  selectGaps,
  selectSeasonLosses,
  selectCommuneCertainties,
  selectClassTallies,
  selectCostTallies,
];

/**
 * Reads the attachments of a settlement to the roads, and computes its costs and the figures of the view, in slices, before the state
 * receives the settlement. The selectors of « Territoires » then find these values in their caches; without them they compute all of it in one task.
 * Each step takes the state of its moment. Resolves when it is done; rejects when a step throws.
 */
export function preparePeople(stateNow: () => AppState, settlement: Settlement): Promise<void> {
  const value = { status: "ready", value: settlement } as const;
  const coming = (): AppState => {
    const state = stateNow();
    return { ...state, resources: { ...state.resources, settlement: value } };
  };
  return new Promise((resolve, reject) => {
    inSlices(untilError(peopleInSteps(coming), reject), () => resolve());
  });
}

function* peopleInSteps(stateNow: () => AppState): Generator<undefined, void> {
  for (const select of [selectAttach, selectDemand]) {
    select(stateNow());
    yield;
  }
  yield* costsInSteps(stateNow);
  for (const select of [selectNearestCosts, selectCommuneCosts]) {
    select(stateNow());
    yield;
  }
  for (const select of FIGURES) {
    if (stateNow().view !== "territoires") return;
    select(stateNow());
    yield;
  }
}

/** In both seasons: that of the model first. */
function* costsInSteps(stateNow: () => AppState): Generator<undefined, void> {
  const model = selectAccessModel(stateNow());
  if (model.kind !== "route") return;
  for (const season of model.season === "ete" ? (["ete", "hiver"] as const) : (["hiver", "ete"] as const)) {
    const work = selectRoadCostsWork(stateNow(), season, model.metric);
    yield;
    if (work !== undefined) yield* work.steps();
  }
}

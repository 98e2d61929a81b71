import type { Settlement } from "../domain/demand/demand.ts";
import { selectAccessModel, selectAttach } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { attachInSteps } from "./attach-in-steps.ts";
import { selectCommuneCosts, selectNearestCosts, selectRoadCosts } from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";
import { inSlices } from "./in-slices.ts";
import { selectServingPositions } from "./scenario-selectors.ts";

/**
 * Attaches the demand points of a settlement to the roads and computes their costs, in slices, before the state receives the settlement. The
 * selectors of « Territoires » then find these values in their caches; without them they compute all of it in one task. Resolves when it is done;
 * rejects when a step throws.
 */
export function preparePeople(state: AppState, settlement: Settlement): Promise<void> {
  const coming: AppState = {
    ...state,
    resources: { ...state.resources, settlement: { status: "ready", value: settlement } },
  };
  return new Promise((resolve, reject) => {
    inSlices(reporting(peopleInSteps(coming, settlement), reject), () => resolve());
  });
}

function* peopleInSteps(state: AppState, { positions }: Settlement): Generator<undefined, void> {
  const attach = selectAttach(state);
  const points = positions.map((position) => ({ position }));
  if (attach !== undefined) yield* attachInSteps(attach, points);
  for (const select of [selectServingPositions, selectDemand, selectNearestCosts, selectCommuneCosts]) {
    select(state);
    yield;
  }
  const model = selectAccessModel(state);
  if (model.kind !== "route") return;
  for (const season of ["ete", "hiver"] as const) {
    selectRoadCosts(state, season, model.metric);
    yield;
  }
}

/** The same steps; an error ends them and is reported. */
function* reporting(steps: Generator<undefined, void>, report: (error: unknown) => void): Generator<undefined, void> {
  try {
    yield* steps;
  } catch (error) {
    report(error);
  }
}

import { SEASONS } from "../domain/network/conditions.ts";
import { selectAccessModel, selectAttach, selectOpenRoadsIn } from "./access-selectors.ts";
import type { AppState, AppStore } from "./app-state.ts";
import { inSlices } from "./in-slices.ts";
import { selectDestinations } from "./nearest-selectors.ts";
import { awaitsNeighbours } from "./selectors.ts";

/**
 * Computes in advance what every way needs: the roads of both seasons, and the attachments of places. A selector called
 * earlier computes its part at once.
 */
export function prepareWays(store: AppStore): void {
  prepareOnce(store, hasAll, waysInSteps);
}

function hasAll(state: AppState): boolean {
  const { places, communes, roads } = state.resources;
  return [places, communes, roads].every(({ status }) => status === "ready") && !awaitsNeighbours(state);
}

function* waysInSteps(state: AppState): Generator<undefined, void> {
  const attach = selectAttach(state);
  if (attach === undefined) return;
  yield;
  const model = selectAccessModel(state);
  for (const season of SEASONS) {
    if (model.kind !== "droite") selectOpenRoadsIn(state, season, model.metric);
    yield;
  }
  for (const { position } of selectDestinations(state)) {
    attach(position);
    yield;
  }
}

/** Once `isDue` holds, runs the steps in slices. Their only effect is that selectors have their answers cached. */
export function prepareOnce(
  store: AppStore,
  isDue: (state: AppState) => boolean,
  steps: (state: AppState) => Generator<undefined, unknown>,
): void {
  const stop = store.subscribe(begin);
  begin(store.getState());

  function begin(state: AppState): void {
    if (!isDue(state)) return;
    stop();
    inSlices(steps(state), () => undefined);
  }
}

import { selectAttach, selectOpenRoadsIn, selectTripModel } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { attachInSteps } from "./attach-in-steps.ts";
import { inSlices } from "./in-slices.ts";
import { selectDestinations } from "./nearest-selectors.ts";
import { selectCommunes } from "./selectors.ts";
import type { AppStore } from "./store.ts";

/**
 * Makes ready, a little at a time once they are there, what ways on the roads begin with: the roads of both seasons, and where communes and places
 * meet them. Nothing comes of it but that selectors have their answers; what is asked before makes ready what it needs at once.
 */
export function prepareWays(store: AppStore): void {
  const stop = store.subscribe(begin);
  begin(store.getState());

  function begin(state: AppState): void {
    if (!hasAll(state)) return;
    stop();
    inSlices(waysInSteps(state), () => undefined);
  }
}

function hasAll({ resources: { points, communes, roads } }: AppState): boolean {
  return [points, communes, roads].every(({ status }) => status === "ready");
}

function* waysInSteps(state: AppState): Generator<undefined, void> {
  const attach = selectAttach(state);
  if (attach === undefined) return;
  yield;
  const model = selectTripModel(state);
  for (const season of ["ete", "hiver"] as const) {
    if (model.kind !== "droite") selectOpenRoadsIn(state, season, model.metric);
    yield;
  }
  yield* attachInSteps(attach, selectCommunes(state));
  yield* attachInSteps(attach, selectDestinations(state));
}

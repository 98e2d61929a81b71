import type { AppState } from "./app-state.ts";
import { inSlices } from "./in-slices.ts";
import type { AppStore } from "./store.ts";

/** Once something holds of the state, does a work on it a little at a time. Nothing comes of it but that selectors have their answers. */
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

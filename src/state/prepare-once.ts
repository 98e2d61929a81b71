import type { AppState } from "./app-state.ts";
import { inSlices } from "./in-slices.ts";
import type { AppStore } from "./store.ts";

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

import type { AppState } from "../state/app-state.ts";
import { inSlices } from "../state/in-slices.ts";
import type { AppStore } from "../state/store.ts";

type PrepareWays = (state: AppState) => Generator<undefined, void>;

/**
 * Has the roads made ready once they are there, the map is drawn or has failed and the browser has nothing else to do: whoever then chooses
 * where to start waits for the ways alone. Where the code does not come, they are made ready when they are asked for.
 */
export function prepareWaysWhenIdle(
  store: AppStore,
  whenIdle: (act: () => void) => void,
  load: () => Promise<PrepareWays>,
): void {
  const begin = () =>
    whenIdle(() => {
      load().then(
        (prepare) => void inSlices(prepare(store.getState()), () => undefined),
        () => undefined,
      );
    });
  if (isDue(store.getState())) {
    begin();
    return;
  }
  const stop = store.subscribe((state) => {
    if (!isDue(state)) return;
    stop();
    begin();
  });
}

function isDue({ resources, mapStatus }: AppState): boolean {
  const { points, communes, roads } = resources;
  return mapStatus !== "waiting" && [points, communes, roads].every(({ status }) => status === "ready");
}

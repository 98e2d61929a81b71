import type { Actions } from "../../state/actions.ts";
import type { AppState, AppStore } from "../../state/app-state.ts";
import { selectAnswersDepartement } from "../../state/selectors.ts";
import type { OutsideServices } from "../app-context.ts";
import type { OfflineController } from "../offline/controller.ts";

/** Loads at the first call and returns the same promise to every later one. After a failure the next call loads again. */
export function loadOnce<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** Longest wait for the map, in ms. */
const LATEST_MS = 20_000;

/**
 * Calls `act` once the map is ready, has failed or takes too long, and the browser is idle.
 * @param isDue whether `act` is due before that, in a state: then too the browser is idle first
 */
export function whenSettled(store: AppStore, act: () => void, isDue: (state: AppState) => boolean = () => false): void {
  let isDone = false;
  const finish = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    stop();
    whenIdle(act);
  };
  const timer = setTimeout(finish, LATEST_MS);
  const stop = store.subscribe((state) => (state.mapStatus !== "waiting" || isDue(state)) && finish());
}

/** Safari has no requestIdleCallback; a timeout replaces it there. */
function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act, { timeout: 5000 });
  else setTimeout(act, 1000);
}

/** Calls `act` at once, or when the file with the answer to the question has come or failed: nothing competes with it for the connection. */
export function whenAnswered(store: AppStore, act: () => void): void {
  if (!isWaiting(store.getState())) {
    act();
    return;
  }
  const stop = store.subscribe((state) => {
    if (isWaiting(state)) return;
    stop();
    act();
  });
}

function isWaiting(state: AppState): boolean {
  return selectAnswersDepartement(state) !== undefined && state.resources.answers.status === "loading";
}

/**
 * Returns the accessor of the offline controller. Its code loads at the first request, or once the list is rendered, the map is ready or has
 * failed, and the browser is idle, so that it does not compete for the connection. The embedded form stores nothing on the device.
 */
export function startOfflineWhenIdle(
  store: AppStore,
  actions: Actions,
  load: () => Promise<OfflineController>,
): OutsideServices["offline"] {
  const open = loadOnce(load);
  const use: OutsideServices["offline"] = (act, otherwise = () => actions.reportOffline({ keeping: "failed" })) =>
    void open().then(act, otherwise);
  if (!store.getState().isEmbedded) whenSettled(store, () => use(() => undefined));
  return use;
}

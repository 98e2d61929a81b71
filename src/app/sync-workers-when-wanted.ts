import type { Actions } from "../state/actions.ts";
import type { AppState } from "../state/app-state.ts";
import type { AppStore } from "../state/store.ts";

type SyncWorkers = (store: AppStore, actions: Actions) => void;

/**
 * Fetches the code that speaks with the workers when a view first has a question for them: the list does without. Where it cannot
 * be had the page says that what they draw and count failed, and the next change tries again.
 */
export function syncWorkersWhenWanted(store: AppStore, actions: Actions, load: () => Promise<SyncWorkers>): void {
  let isUnderWay = false;
  const stop = store.subscribe(consider);
  consider(store.getState());

  function consider(state: AppState): void {
    if (isUnderWay || !asksWorkers(state)) return;
    isUnderWay = true;
    load().then(
      (sync) => {
        stop();
        sync(store, actions);
      },
      () => {
        actions.reportArea({ status: "failed" });
        actions.reportHexagons({ status: "failed" });
        actions.reportDetours({ status: "failed" });
        if (store.getState().sitingAnswer.status === "computing") actions.reportSiting({ status: "failed" });
        isUnderWay = false;
      },
    );
  }
}

function asksWorkers({ view, selection }: AppState): boolean {
  return view === "territoires" || selection.kind === "passage";
}

import type { Actions } from "../model/actions.ts";
import type { AppState } from "../model/app-state.ts";
import { NO_JOBS } from "../model/jobs.ts";
import type { AppStore } from "../model/store.ts";

type RunJobs = (store: AppStore, actions: Actions) => void;

const NAMES = Object.keys(NO_JOBS) as (keyof typeof NO_JOBS)[];

/**
 * Loads the code of the jobs when a view first needs one; the list needs none. When the code fails to load, every job fails, and the next
 * change of the state tries again.
 */
export function runJobsWhenNeeded(store: AppStore, actions: Actions, load: () => Promise<RunJobs>): void {
  let isLoading = false;
  const stop = store.subscribe(consider);
  consider(store.getState());

  function consider(state: AppState): void {
    if (isLoading || !needsJobs(state)) return;
    isLoading = true;
    load().then(
      (runJobs) => {
        stop();
        runJobs(store, actions);
      },
      () => {
        for (const name of NAMES) {
          if (name !== "siting" || store.getState().sitingRequest !== undefined)
            actions.reportJob(name, { status: "failed" });
        }
        isLoading = false;
      },
    );
  }
}

function needsJobs({ view, selection }: AppState): boolean {
  return view === "territoires" || selection.kind === "passage";
}

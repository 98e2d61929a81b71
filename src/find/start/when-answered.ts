import { selectAnswersDepartement } from "../../state/answered-by-file.ts";
import type { AppState } from "../../state/app-state.ts";
import type { AppStore } from "../../state/store.ts";

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

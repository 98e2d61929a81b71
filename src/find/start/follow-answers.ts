import { loadAnswers } from "../../data/dataset/load-answers.ts";
import { LOADING } from "../../domain/loadable.ts";
import type { Actions } from "../../state/actions.ts";
import { selectAnswersDepartement } from "../../state/answered-by-file.ts";
import type { AppState } from "../../state/app-state.ts";
import type { AppStore } from "../../state/store.ts";

/** Loads the answers of the département of the starting point while the question page needs them; only those of the last one asked for count. */
export function followAnswers(store: AppStore, actions: Actions): void {
  let requested: string | undefined;
  const consider = (state: AppState) => {
    const code = selectAnswersDepartement(state);
    if (code === undefined || code === requested) return;
    requested = code;
    if (state.resources.answers.status !== "loading") actions.receive({ answers: LOADING });
    void loadAnswers(code).then((answers) => {
      if (requested === code) actions.receive({ answers });
    });
  };
  consider(store.getState());
  store.subscribe(consider);
}

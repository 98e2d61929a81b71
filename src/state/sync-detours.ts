import type { RoadConditions } from "../domain/network/conditions.ts";
import type { Passage, RoadNetwork } from "../domain/network/road-network.ts";
import type { DetourCounter } from "../worker/detour-counter.ts";
import { latestOnly } from "../worker/latest-only.ts";
import { startWhenNeeded } from "../worker/start-when-needed.ts";
import { selectNetwork, selectSeason, selectSelectedPassage } from "./access-selectors.ts";
import type { Actions } from "./actions.ts";
import type { AppState } from "./app-state.ts";
import type { AppStore } from "./store.ts";

type StartCounter = (network: RoadNetwork) => Promise<DetourCounter>;

interface Question {
  readonly passage: Passage;
  readonly conditions: RoadConditions;
}

/**
 * While the sheet of a pass is open, has the detours of its closing counted off the main thread, and counted again when the
 * season or other overrides change. The worker is started the first time that it is needed.
 */
export function syncDetours(store: AppStore, actions: Actions, startCounter: StartCounter): void {
  const useCounter = startWhenNeeded(startCounter);
  let asked: Question | undefined;
  const count = latestOnly(({ passage, conditions }: Question, network: RoadNetwork) =>
    useCounter(network, (counter) => counter.count(passage.id, conditions)),
  );
  const recount = async (question: Question, network: RoadNetwork) => {
    asked = question;
    actions.reportDetours({ status: "counting" });
    try {
      const detours = await count(question, network);
      if (detours !== undefined && asked === question) actions.reportDetours({ status: "counted", detours });
    } catch {
      if (asked === question) actions.reportDetours({ status: "failed" });
    }
  };
  const update = (state: AppState) => {
    const passage = selectSelectedPassage(state);
    const network = selectNetwork(state);
    if (passage === undefined || passage.isBorder || network === undefined) {
      asked = undefined;
      if (state.detours.status !== "none") actions.reportDetours({ status: "none" });
      return;
    }
    const conditions = { season: selectSeason(state), overrides: state.overrides };
    if (asked?.passage === passage && isSame(asked.conditions, conditions)) return;
    void recount({ passage, conditions }, network);
  };
  store.subscribe(update);
  update(store.getState());
}

function isSame(one: RoadConditions, other: RoadConditions): boolean {
  return one.season === other.season && one.overrides === other.overrides;
}

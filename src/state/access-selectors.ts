import { readyValue } from "../domain/loadable.ts";
import { type PassageState, passageStates, type Season } from "../domain/network/conditions.ts";
import type { Roads } from "../domain/network/road-search.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";

const NO_PASSAGES: readonly PassageState[] = [];

const statesOfPassages = derive(passageStates);

/** The season whose passes are shown: the chosen one, else that of the day. */
export function selectSeason({ season, currentSeason }: AppState): Season {
  return season ?? currentSeason;
}

/** The searches on the road network; undefined until it is loaded. */
export function selectRoads({ resources }: AppState): Roads | undefined {
  return readyValue(resources.roads);
}

/** Whether distances are straight lines: the road network failed to load. */
export function selectIsStraight({ resources }: AppState): boolean {
  return resources.roads.status === "failed";
}

/** Every passage with its state in the shown season; empty until the network is loaded. */
export function selectPassageStates(state: AppState): readonly PassageState[] {
  const roads = selectRoads(state);
  return roads === undefined ? NO_PASSAGES : statesOfPassages(state, roads.passages, selectSeason(state));
}

import { readyValue } from "../domain/loadable.ts";
import type { Attach } from "../domain/network/attach-position.ts";
import { type Season, WALKABLE_MIN } from "../domain/network/conditions.ts";
import type { LoadedRoads } from "../domain/network/road-search.ts";
import type { WalkingMinutes } from "../domain/network/walking-minutes.ts";
import { selectAttach, selectSeason } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";

const walkingOn = derive(({ network, search }: LoadedRoads, attach: Attach, season: Season) =>
  search.createWalkingMinutes(network, attach, season, WALKABLE_MIN),
);

/** Minutes on foot of ways of at most half an hour; undefined until the roads are loaded. The first call opens the network on foot. */
export function selectWalkingMinutes(state: AppState): WalkingMinutes | undefined {
  const roads = readyValue(state.resources.roads);
  const attach = selectAttach(state);
  return roads && attach && walkingOn(state, roads, attach, selectSeason(state));
}

import type { Loader } from "../data/dataset/loader.ts";
import type { Position } from "../domain/geo/position.ts";
import { DataError, type Settled } from "../domain/loadable.ts";
import type { Season } from "../domain/network/conditions.ts";
import type { Route } from "../domain/network/find-route.ts";
import type { Passage, RoadNetwork } from "../domain/network/road-network.ts";
import { openNetwork, type Roads } from "../domain/network/road-search.ts";
import type { RoadKeeper } from "./road-keeper.ts";

/** Answers the questions of `Roads`. A file of drawn shapes that fails leaves straight edges in its area. */
export function createRoadsWork({ load, get }: Loader, keeper: RoadKeeper) {
  const drawnOrBare = async (draw: () => Promise<RoadNetwork>) =>
    openNetwork(
      await draw().catch((error: unknown) => {
        if (error instanceof DataError) return get("roads");
        throw error;
      }),
    );
  const roadsBeside = (...positions: readonly (Position | undefined)[]) =>
    drawnOrBare(() => keeper.beside(positions.filter((position) => position !== undefined)));
  const route = async (season: Season, from: Position, to: Position) =>
    (await roadsBeside(from, to)).route(season, from, to);
  return {
    /** The passes and tunnels of the network, which it loads. */
    loadPassages: async (): Promise<Settled<readonly Passage[]>> => {
      const roads = await load("roads");
      return roads.status === "ready" ? { status: "ready", value: roads.value.passages } : roads;
    },
    costs: async (...question: Parameters<Roads["costs"]>) =>
      (await roadsBeside(question[0], ...question[1])).costs(...question),
    minutes: async (...question: Parameters<Roads["minutes"]>) =>
      (await roadsBeside(question[1], ...question[2])).minutes(...question),
    nearest: async (...question: Parameters<Roads["nearest"]>) =>
      (await roadsBeside(...question[1], ...question[2])).nearest(...question),
    route,
    drawnRoute: async (season: Season, from: Position, to: Position): Promise<Route | undefined> => {
      const found = await route(season, from, to);
      return found && (await drawnOrBare(() => keeper.withAreas(found.areas))).route(season, from, to);
    },
    walk: async (...question: Parameters<Roads["walk"]>) =>
      (await roadsBeside(question[1], ...question[2])).walk(...question),
  };
}

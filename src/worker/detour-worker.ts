import { expose } from "comlink";
import type { RoadConditions } from "../domain/network/conditions.ts";
import type { Detours } from "../domain/network/detours.ts";
import type { PassageId, RoadNetwork } from "../domain/network/road-network.ts";
import { type CostKeeper, createCostKeeper } from "./cost-keeper.ts";
import { countPassageDetours } from "./count-passage-detours.ts";

let keeper: CostKeeper | undefined;

const detourWorker = {
  setNetwork(network: RoadNetwork): void {
    keeper = createCostKeeper(network);
  },
  count(passageId: PassageId, conditions: RoadConditions): Detours {
    if (keeper === undefined) throw new Error("count was called before setNetwork");
    return countPassageDetours(keeper, passageId, conditions);
  },
};

export type DetourWorker = typeof detourWorker;

expose(detourWorker);

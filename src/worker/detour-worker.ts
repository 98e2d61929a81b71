import { expose } from "comlink";
import type { RoadConditions } from "../domain/network/conditions.ts";
import type { Detours } from "../domain/network/detours.ts";
import type { DoorId, RoadNetwork } from "../domain/network/road-network.ts";
import { type CostKeeper, createCostKeeper } from "./cost-keeper.ts";
import { countDoorDetours } from "./count-door-detours.ts";

let keeper: CostKeeper | undefined;

const detourWorker = {
  setNetwork(network: RoadNetwork): void {
    keeper = createCostKeeper(network);
  },
  count(doorId: DoorId, conditions: RoadConditions): Detours {
    if (keeper === undefined) throw new Error("count was called before setNetwork");
    return countDoorDetours(keeper, doorId, conditions);
  },
};

export type DetourWorker = typeof detourWorker;

expose(detourWorker);

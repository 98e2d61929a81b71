import { wrap } from "comlink";
import type { RoadConditions } from "../domain/network/conditions.ts";
import type { Detours } from "../domain/network/detours.ts";
import type { PassageId, RoadNetwork } from "../domain/network/road-network.ts";
import type { DetourWorker } from "./detour-worker.ts";

/** Counts, off the main thread, the detours that the closing of a passage imposes. */
export interface DetourCounter {
  count(passageId: PassageId, conditions: RoadConditions): Promise<Detours>;
}

/** Starts the worker and hands it the network. */
export async function startDetourCounter(network: RoadNetwork): Promise<DetourCounter> {
  const worker = new Worker(new URL("./detour-worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<DetourWorker>(worker);
  await remote.setNetwork(network);
  return { count: (passageId, conditions) => remote.count(passageId, conditions) };
}

import { transfer, wrap } from "comlink";
import type { Demand } from "../domain/demand/demand.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";
import type { Siting } from "../domain/siting/siting-problem.ts";
import { toSitingDemand } from "./siting-demand.ts";
import type { SitingWorker } from "./siting-worker.ts";
import type { SitingCommune, SitingInquiry } from "./solve-siting.ts";

/** Finds, off the main thread, where the next places should stand. */
export interface SitingFinder {
  /** @param network the roads, when the inquiry is by road. */
  find(inquiry: SitingInquiry, demand: Demand, network: RoadNetwork | undefined): Promise<Siting>;
}

/** Starts the worker and hands it the communes. What is the same as the time before is not handed over again. Rejects when the worker's code cannot be had. */
export async function startSitingFinder(communes: readonly SitingCommune[]): Promise<SitingFinder> {
  const worker = new Worker(new URL("./siting-worker.ts", import.meta.url), { type: "module" });
  // A worker without code answers nothing, and says so by an event only.
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => reject(new Error("the worker could not be started")), { once: true });
  });
  const remote = wrap<SitingWorker>(worker);
  const handed = remote.setCommunes(communes.map(({ code, population, position }) => ({ code, population, position })));
  await Promise.race([handed, broken]);
  let people: Demand | undefined;
  let roads: RoadNetwork | undefined;
  return {
    find: async (inquiry, demand, network) => {
      if (people !== demand) {
        const columns = toSitingDemand(demand);
        await remote.setDemand(
          transfer(
            columns,
            Object.values(columns).map(({ buffer }) => buffer),
          ),
        );
      }
      people = demand;
      if (network !== undefined && roads !== network) await remote.setNetwork(network);
      roads = network ?? roads;
      return remote.solve(inquiry);
    },
  };
}

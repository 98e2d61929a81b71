import { expose } from "comlink";
import type { RoadNetwork } from "../domain/network/road-network.ts";
import type { Siting } from "../domain/siting/siting-problem.ts";
import type { SitingDemand } from "./siting-demand.ts";
import { createSitingSolver, type SitingCommune, type SitingInquiry, type SitingSolver } from "./solve-siting.ts";

let solver: SitingSolver | undefined;

const sitingWorker = {
  setCommunes(communes: readonly SitingCommune[]): void {
    solver = createSitingSolver(communes);
  },
  setDemand(demand: SitingDemand): void {
    ready().setDemand(demand);
  },
  setNetwork(network: RoadNetwork): void {
    ready().setNetwork(network);
  },
  solve(inquiry: SitingInquiry): Siting {
    return ready().solve(inquiry);
  },
};

export type SitingWorker = typeof sitingWorker;

expose(sitingWorker);

function ready(): SitingSolver {
  if (solver === undefined) throw new Error("a siting was asked for before setCommunes");
  return solver;
}

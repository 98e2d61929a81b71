import { transfer } from "comlink";
import type { CoveredArea } from "../../domain/coverage/covered-area.ts";
import type { Demand } from "../../domain/demand/demand.ts";
import type { RoadNetwork } from "../../domain/network/road-network.ts";
import type { Siting } from "../../domain/siting/siting-problem.ts";
import type { Position } from "../../geo/position.ts";
import type { ComputeInputs, ComputeWork } from "./compute-work.ts";
import { type OpenWorker, openWorker } from "./open-worker.ts";
import { toSitingDemand } from "./siting-demand.ts";
import type { SitingInquiry } from "./solve-siting.ts";

type Territories = ComputeInputs["territories"];

/**
 * Computations off the main thread. The worker starts at the first call. Every call settles. After a call that rejects, the next call
 * starts another worker; calls in progress finish in the old one.
 */
export interface Compute {
  coveredArea(territories: Territories, positions: readonly Position[], radiusKm: number): Promise<CoveredArea>;
  /** @param network undefined for straight lines */
  siting(inquiry: SitingInquiry, demand: Demand, network: RoadNetwork | undefined): Promise<Siting>;
}

/** @param create starts a worker that exposes `ComputeWork` */
export function openCompute(create: () => Worker = createComputeWorker): Compute {
  let session: Session | undefined;
  const use = async <Answer>(act: (session: Session) => Promise<Answer>): Promise<Answer> => {
    session ??= openSession(create());
    const used = session;
    used.callsInProgress += 1;
    try {
      return await act(used);
    } catch (error) {
      if (session === used) session = undefined;
      throw error;
    } finally {
      used.callsInProgress -= 1;
      if (session !== used && used.callsInProgress === 0) used.worker.end();
    }
  };
  return {
    coveredArea: (territories, positions, radiusKm) =>
      use(async ({ send, worker }) => {
        await send("territories", territories, () => territories);
        return worker.call((work) => work.coveredArea(positions, radiusKm));
      }),
    siting: (inquiry, demand, network) =>
      use(async ({ send, worker }) => {
        await send("communes", demand.communes, () =>
          demand.communes.map(({ code, population, position }) => ({ code, population, position })),
        );
        await sendDemand(send, demand);
        if (network !== undefined) await send("network", network, () => network);
        return worker.call((work) => work.siting(inquiry));
      }),
  };
}

interface Session {
  readonly worker: OpenWorker<ComputeWork>;
  callsInProgress: number;
  /** Sends an input unless the worker holds the one made from the same source. */
  send<Name extends keyof ComputeInputs>(name: Name, source: unknown, make: () => ComputeInputs[Name]): Promise<void>;
}

function sendDemand(send: Session["send"], demand: Demand): Promise<void> {
  return send("demand", demand, () => {
    const columns = toSitingDemand(demand);
    return transfer(
      columns,
      Object.values(columns).map(({ buffer }) => buffer),
    );
  });
}

function openSession(created: Worker): Session {
  const worker = openWorker<ComputeWork>(created);
  const held = new Map<keyof ComputeInputs, unknown>();
  return {
    worker,
    callsInProgress: 0,
    send: async (name, source, make) => {
      if (held.get(name) === source) return;
      held.set(name, source);
      await worker.call((work) => work.send(name, make()));
    },
  };
}

function createComputeWorker(): Worker {
  return new Worker(new URL("./compute-worker.ts", import.meta.url), { type: "module" });
}

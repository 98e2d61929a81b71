import { wrap } from "comlink";
import { failed, type Loadable, type Settled } from "../domain/loadable.ts";
import type { Roads } from "../domain/network/road-search.ts";
import type { Compute } from "./compute.ts";
import type { FiguresWork } from "./figures-work.ts";

/** The computations, in a worker or on the page. */
export interface OpenCompute {
  /** Rejects when the call fails, and when the worker throws outside a call. */
  readonly call: <Answer>(act: (compute: Compute) => Promise<Answer>) => Promise<Answer>;
  /** Loads the road network where the computations run, which then answer the questions on it. Never rejects. */
  readonly loadRoads: () => Promise<Settled<Roads>>;
  /** Terminates the worker; calls in progress stay pending. */
  readonly end: () => void;
}

/** Name of the code in a fault. */
const CODE = "compute-worker.js";

interface Running {
  readonly compute: Compute;
  /** Rejects when the worker fails: Comlink alone leaves calls pending for ever. */
  readonly broken: Promise<never>;
  readonly end: () => void;
}

/**
 * Opens the computations in a worker, which starts at the first call. Where no worker can be had they run on the page. After a worker that has
 * answered fails, the next call starts another.
 */
export function openCompute(
  create = () => new Worker(new URL("./compute-worker.ts", import.meta.url), { type: "module" }),
): OpenCompute {
  let running: Promise<Running> | undefined;
  const forget = () => {
    running = undefined;
  };
  const start = async (): Promise<Running> => {
    const inWorker = await startWorker(create, forget).catch(() => undefined);
    if (inWorker !== undefined) return inWorker;
    const { createCompute } = await import("./compute.ts");
    return { compute: createCompute(), broken: new Promise(() => undefined), end: () => undefined };
  };
  const call: OpenCompute["call"] = async (act) => {
    running ??= start().catch((error: unknown) => {
      forget();
      throw error;
    });
    const { compute, broken } = await running;
    return Promise.race([act(compute), broken]);
  };
  return {
    call,
    loadRoads: () => loadRoads(call),
    end: () => {
      void running?.then(({ end }) => end());
      forget();
    },
  };
}

async function loadRoads(call: OpenCompute["call"]): Promise<Settled<Roads>> {
  try {
    const passages = await call((compute) => compute.loadPassages());
    if (passages.status === "failed") return passages;
    const roads: Roads = {
      passages: passages.value,
      costs: (...question) => call((compute) => compute.costs(...question)),
      minutes: (...question) => call((compute) => compute.minutes(...question)),
      nearest: (...question) => call((compute) => compute.nearest(...question)),
      route: (...question) => call((compute) => compute.route(...question)),
      drawnRoute: (...question) => call((compute) => compute.drawnRoute(...question)),
      walk: (...question) => call((compute) => compute.walk(...question)),
    };
    return { status: "ready", value: roads };
  } catch (error) {
    return failed(CODE, "unreachable", error);
  }
}

/** The computations of figures; a worker that fails is the fault in their answers. */
export function openFigures({ call }: OpenCompute = openCompute()): FiguresWork {
  const settled = <T>(answer: Promise<Loadable<T>>) =>
    answer.catch((error: unknown) => failed(CODE, "unreachable", error));
  return {
    measure: (...question) => settled(call((compute) => compute.measure(...question))),
    bestSites: (...question) => settled(call((compute) => compute.bestSites(...question))),
    coveredArea: (...question) => settled(call((compute) => compute.coveredArea(...question))),
  };
}

/** Rejects when the script of the worker is missing, blocked or not JavaScript, which is reported by an event only. */
async function startWorker(create: () => Worker, onFailure: () => void): Promise<Running> {
  const worker = create();
  let hasStarted = false;
  const broken = new Promise<never>((_, reject) => {
    for (const type of ["error", "messageerror"]) {
      worker.addEventListener(type, () => {
        if (hasStarted) onFailure();
        reject(new Error(`The worker failed (${type}).`));
      });
    }
  });
  // The event may come while no call is in progress.
  broken.catch(() => undefined);
  const compute = wrap<Compute>(worker) as Compute;
  await Promise.race([compute.start(), broken]);
  hasStarted = true;
  return { compute, broken, end: () => worker.terminate() };
}

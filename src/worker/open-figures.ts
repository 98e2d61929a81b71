import type { Remote } from "comlink";
import { failed, type Loadable } from "../domain/loadable.ts";
import type { FiguresWork } from "./figures-work.ts";
import { type OpenWorker, openWorker } from "./open-worker.ts";

/** Name of the worker's code in a fault. */
const CODE = "figures-worker.js";

/**
 * The computations of « Territoires » in a worker, which starts at the first call. Every call settles: when the worker cannot run, the answer
 * is a fault, and the next call starts another worker.
 *
 * @param create starts a worker that exposes `FiguresWork`
 */
export function openFigures(
  create = () => new Worker(new URL("./figures-worker.ts", import.meta.url), { type: "module" }),
): FiguresWork {
  let open: OpenWorker<FiguresWork> | undefined;
  const call = async <T>(act: (work: Remote<FiguresWork>) => Promise<Loadable<T>>): Promise<Loadable<T>> => {
    open ??= openWorker<FiguresWork>(create());
    const used = open;
    try {
      return await used.call(act);
    } catch (error) {
      if (open === used) open = undefined;
      return failed(CODE, "unreachable", error);
    }
  };
  return {
    measure: (...inputs) => call((work) => work.measure(...inputs)),
    bestSites: (...inputs) => call((work) => work.bestSites(...inputs)),
    coveredArea: (...inputs) => call((work) => work.coveredArea(...inputs)),
  };
}

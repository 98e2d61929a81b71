import { type Remote, wrap } from "comlink";

/** The functions of a worker, each call of which settles: Comlink alone leaves calls pending for ever when the worker's code cannot run. */
export interface OpenWorker<Api> {
  /** Rejects when the call fails, and when the worker cannot be loaded or throws outside a call. */
  call<Answer>(act: (api: Remote<Api>) => Promise<Answer>): Promise<Answer>;
  /** Terminates the worker; calls in progress stay pending. */
  end(): void;
}

export function openWorker<Api>(worker: Worker): OpenWorker<Api> {
  const api = wrap<Api>(worker);
  // A script that is missing, blocked or not JavaScript is reported by an event only.
  const broken = new Promise<never>((_, reject) => {
    for (const type of ["error", "messageerror"]) {
      worker.addEventListener(type, () => reject(new Error(`The worker failed (${type}).`)));
    }
  });
  // The event may come while no call is in progress.
  broken.catch(() => undefined);
  return {
    call: (act) => Promise.race([act(api), broken]),
    end: () => worker.terminate(),
  };
}

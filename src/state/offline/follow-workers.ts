import type { Order } from "../../offline/orders.ts";
import type { Keeping } from "./offline-state.ts";

export type ServiceWorkers = Pick<
  ServiceWorkerContainer,
  "controller" | "register" | "getRegistrations" | "addEventListener"
>;

/** What the page hears of its service worker. */
export interface WorkerNews {
  readonly keeping: (keeping: Keeping) => void;
  /** A new version is on the device and waits. */
  readonly next: () => void;
  /** Another window has accepted the version that now serves this one too. */
  readonly replaced: () => void;
}

export interface Workers {
  /** Keeps the site on the device; tells what becomes of it. */
  readonly keep: () => Promise<void>;
  readonly isKept: () => Promise<boolean>;
  /** Looks for a new version. */
  readonly look: () => void;
  readonly waiting: () => ServiceWorker | undefined;
  readonly forget: () => Promise<void>;
}

/** Follows the service worker whose code stands at this address, for a page of this version. */
export function followWorkers(
  container: ServiceWorkers,
  { workerUrl, version }: { readonly workerUrl: string; readonly version: string },
  news: WorkerNews,
): Workers {
  let registration: ServiceWorkerRegistration | undefined;
  let hadController = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    // The first one serves what the page is already.
    if (hadController) news.replaced();
    hadController = true;
  });

  const consider = (own: ServiceWorkerRegistration) => {
    news.keeping(keepingOf(own));
    if (own.active !== null && container.controller === null) tell(own.active, { kind: "serve-me", version });
    if (own.active !== null && own.waiting !== null) news.next();
  };
  const follow = (own: ServiceWorkerRegistration) => {
    own.installing?.addEventListener("statechange", () => consider(own));
  };
  /** Another copy of the site, or another site, may have a worker for a folder above. */
  const findOwn = async () => {
    const scope = new URL(".", workerUrl).href;
    const all = await container.getRegistrations().catch(() => []);
    return all.find((one) => one.scope === scope);
  };
  return {
    keep: async () => {
      // The host's caching must not hold back the one file that tells of new versions.
      const own = await container.register(workerUrl, { updateViaCache: "none" });
      if (registration !== own) own.addEventListener("updatefound", () => follow(own));
      registration = own;
      follow(own);
      consider(own);
    },
    isKept: async () => (await findOwn()) !== undefined,
    // Without a network there is none to find.
    look: () => void registration?.update().catch(() => undefined),
    waiting: () => registration?.waiting ?? undefined,
    forget: async () => {
      await (await findOwn())?.unregister();
      registration = undefined;
    },
  };
}

/** A worker that could not fetch everything is gone at once, and leaves an older one in its place, if any. */
function keepingOf({ active, waiting, installing }: ServiceWorkerRegistration): Keeping {
  if (active !== null) return "ready";
  return installing === null && waiting === null ? "failed" : "preparing";
}

export function tell(worker: ServiceWorker, order: Order): void {
  worker.postMessage(order);
}

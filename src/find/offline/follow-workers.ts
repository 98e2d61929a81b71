import type { Keeping } from "../../state/slices.ts";

export type ServiceWorkers = Pick<
  ServiceWorkerContainer,
  "controller" | "register" | "getRegistrations" | "addEventListener"
>;

/** Events of the service worker. */
export interface WorkerNews {
  readonly keeping: (keeping: Keeping) => void;
  /** A new version is installed and waits. */
  readonly next: () => void;
  /** Another window has activated a new version, which controls this one too. */
  readonly replaced: () => void;
}

export interface Workers {
  /** Installs the site on the device and reports the progress. */
  readonly keep: () => Promise<void>;
  readonly isKept: () => Promise<boolean>;
  /** Checks for a new version. */
  readonly look: () => void;
  readonly waiting: () => ServiceWorker | undefined;
  readonly forget: () => Promise<void>;
}

/** Follows the service worker at this address. */
export function followWorkers(container: ServiceWorkers, workerUrl: string, news: WorkerNews): Workers {
  let registration: ServiceWorkerRegistration | undefined;
  let hadController = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    // The first worker serves the version of the page itself. After the browser has removed the worker, as with Clear-Site-Data, no other
    // window has accepted a version.
    const hasController = container.controller !== null;
    if (hadController && hasController) news.replaced();
    if (hadController && !hasController) news.keeping("unasked");
    hadController = hasController;
  });

  const consider = (own: ServiceWorkerRegistration) => {
    news.keeping(keepingOf(own));
    if (own.active !== null && own.waiting !== null) news.next();
  };
  const follow = (own: ServiceWorkerRegistration) => {
    own.installing?.addEventListener("statechange", () => consider(own));
  };
  /** Ignores workers of a parent folder: they belong to another copy or another site. */
  const findOwn = async () => {
    const scope = new URL(".", workerUrl).href;
    const all = await container.getRegistrations().catch(() => []);
    return all.find((one) => one.scope === scope);
  };
  return {
    keep: async () => {
      // The HTTP cache must not delay the file that announces new versions.
      const own = await container.register(workerUrl, { updateViaCache: "none" });
      if (registration !== own) own.addEventListener("updatefound", () => follow(own));
      registration = own;
      follow(own);
      consider(own);
    },
    isKept: async () => (await findOwn()) !== undefined,
    // Offline no update can be found.
    look: () => void registration?.update().catch(() => undefined),
    waiting: () => registration?.waiting ?? undefined,
    forget: async () => {
      await (await findOwn())?.unregister();
      registration = undefined;
    },
  };
}

/** A worker whose installation failed is discarded; an older one stays active, if any. */
function keepingOf({ active, waiting, installing }: ServiceWorkerRegistration): Keeping {
  if (active !== null) return "ready";
  return installing === null && waiting === null ? "failed" : "preparing";
}

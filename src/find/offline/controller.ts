import type { Actions } from "../../state/actions.ts";
import type { AppStore } from "../../state/app-state.ts";
import { type Keeping, NO_UPDATE } from "../../state/slices.ts";

/** Acts of a person about offline use and the next version. Each changes the state; none throws. */
export interface OfflineController {
  /** Stores the site on the device, or retries. */
  keep(): void;
  /**
   * Activates the new version.
   * @param isSure asked where the reload would lose what was typed
   */
  update(isSure: () => boolean): void;
  postpone(): void;
  /** Deletes everything stored for offline use. */
  forget(): Promise<void>;
}

/** The used part of the browser, replaced in tests. */
export interface OfflineDevice {
  /** Undefined when service workers are unavailable, in the browser or at this address. */
  readonly workers: ServiceWorkers | undefined;
  /** URL of the service worker. */
  readonly workerUrl: string;
  readonly savesData: boolean;
  /** Whether the page is the result of a reload. A reload is no new visit: it does not store the site again after it was erased. */
  readonly isReload: boolean;
  readonly isHidden: () => boolean;
  /** Whether a field was edited whose content is stored nowhere. */
  readonly hasTyped: () => boolean;
  readonly reload: () => void;
  /** Whether the site now publishes other code than that of the page; false when it cannot be read. */
  readonly hasOtherCode: () => Promise<boolean>;
  readonly forgetCaches: () => Promise<void>;
}

/** Longest wait for the activation of the new worker; the page reloads in any case. */
const TAKE_OVER_MS = 10_000;
/** Least time between two checks for a new version. */
const LEAST_BETWEEN_LOOKS_MS = 5 * 60_000;

/** Events that the controller receives. */
export interface OfflineEars {
  /** The page became visible, or has been open for a while. */
  readonly look: () => void;
  /** Code of the page failed to load. */
  readonly partMissing: () => void;
}

export function createOfflineController(
  store: AppStore,
  actions: Actions,
  device: OfflineDevice,
): OfflineController & OfflineEars {
  let isUpdatingHere = false;
  // Monotonic clock: a person may change the date.
  let lookedAt = performance.now();

  const reload = () => {
    isUpdatingHere = true;
    device.reload();
  };
  const workers =
    device.workers &&
    followWorkers(device.workers, device.workerUrl, {
      keeping: (keeping) => {
        if (store.getState().offline.keeping !== keeping) actions.reportOffline({ keeping });
      },
      next: () => {
        if (store.getState().offline.update.status !== "ready" && !isUpdatingHere) offer(actions, "ready");
      },
      replaced: () => {
        if (isUpdatingHere) return;
        if (device.isHidden() && !device.hasTyped()) reload();
        else offer(actions, "elsewhere");
      },
    });
  let keeping = begin(workers, device, actions);

  return {
    keep: () => {
      if (workers !== undefined) keeping = keep(workers, actions);
    },
    update: (isSure) => {
      if (device.hasTyped() && !isSure()) return;
      isUpdatingHere = true;
      actions.reportOffline({ update: { status: "updating" } });
      void takeOver(workers?.waiting()).then(reload);
    },
    postpone: () => actions.reportOffline({ isPostponed: true }),
    forget: async () => {
      // A pending installation would store the site again; one that goes on for ever is not awaited.
      await Promise.race([keeping, new Promise((resolve) => setTimeout(resolve, TAKE_OVER_MS))]);
      await workers?.forget();
      await device.forgetCaches();
      actions.reportOffline({ keeping: "unasked", update: NO_UPDATE });
    },
    look: () => {
      if (performance.now() - lookedAt < LEAST_BETWEEN_LOOKS_MS) return;
      lookedAt = performance.now();
      workers?.look();
    },
    partMissing: () => {
      void device.hasOtherCode().then((hasOther) => {
        if (hasOther) offer(actions, "missing");
      });
    },
  };
}

/** With data saving on, or by a reload, as after everything was erased, the site is stored only on request. */
async function begin(
  workers: Workers | undefined,
  { savesData, isReload }: OfflineDevice,
  actions: Actions,
): Promise<void> {
  if (workers === undefined) actions.reportOffline({ keeping: "unsupported" });
  else if ((savesData || isReload) && !(await workers.isKept())) actions.reportOffline({ keeping: "unasked" });
  else await keep(workers, actions);
}

async function keep(workers: Workers, actions: Actions): Promise<void> {
  actions.reportOffline({ keeping: "preparing" });
  await workers.keep().catch(() => actions.reportOffline({ keeping: "failed" }));
}

function offer(actions: Actions, status: "ready" | "elsewhere" | "missing"): void {
  actions.reportOffline({ update: { status }, isPostponed: false });
}

/** Activates the waiting version; resolves at once when none waits. */
async function takeOver(waiting: ServiceWorker | undefined): Promise<void> {
  if (waiting === undefined) return;
  const isDone = new Promise<void>((resolve) => {
    waiting.addEventListener("statechange", () => waiting.state === "activated" && resolve());
    setTimeout(resolve, TAKE_OVER_MS);
  });
  waiting.postMessage({ kind: "take-over" });
  await isDone;
}

type ServiceWorkers = Pick<ServiceWorkerContainer, "controller" | "register" | "getRegistrations" | "addEventListener">;

/** Events of the service worker. */
interface WorkerNews {
  readonly keeping: (keeping: Keeping) => void;
  /** A new version is installed and waits. */
  readonly next: () => void;
  /** Another window has activated a new version, which controls this one too. */
  readonly replaced: () => void;
}

interface Workers {
  /** Installs the site on the device and reports the progress. */
  readonly keep: () => Promise<void>;
  readonly isKept: () => Promise<boolean>;
  /** Checks for a new version. */
  readonly look: () => void;
  readonly waiting: () => ServiceWorker | undefined;
  readonly forget: () => Promise<void>;
}

/** Follows the service worker at this address. */
function followWorkers(container: ServiceWorkers, workerUrl: string, news: WorkerNews): Workers {
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

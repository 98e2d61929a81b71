import type { Actions } from "../actions.ts";
import type { AppStore } from "../store.ts";
import { findUnfinished } from "./find-unfinished.ts";
import { followWorkers, type ServiceWorkers, tell, type Workers } from "./follow-workers.ts";
import { type KeptTiles, NO_UPDATE } from "./offline-state.ts";

/** What a person does about the page without a network and its next version. Each act shows in the state; none throws. */
export interface OfflineController {
  /** Keeps the site on the device; asks again where that failed. */
  keep(): void;
  /** Goes on to the new version, once the person knows what that would lose. */
  update(): void;
  /** The same whatever is lost. */
  updateAnyway(): void;
  postpone(): void;
  countTiles(): void;
  clearTiles(): void;
  /** Takes everything that is kept for the time without a network off the device. */
  forget(): Promise<void>;
}

/** What the controller needs of the browser, so that tests can stand in for it. */
export interface OfflineDevice {
  /** Undefined where the browser has no service workers, or not at this address. */
  readonly workers: ServiceWorkers | undefined;
  /** Address of the worker's code, beside the page. */
  readonly workerUrl: string;
  /** Of the page itself. */
  readonly version: string;
  readonly savesData: boolean;
  readonly isHidden: () => boolean;
  /** Whether a field was written in that is kept nowhere. */
  readonly hasTyped: () => boolean;
  /** Once the device has what it was given to keep. */
  readonly whenWritten: () => Promise<void>;
  readonly reload: () => void;
  /** The version that the site has now; undefined where that cannot be found out. */
  readonly publishedVersion: () => Promise<string | undefined>;
  readonly tiles: { readonly count: () => Promise<KeptTiles>; readonly clear: () => Promise<void> };
  readonly forgetCaches: () => Promise<void>;
}

/** A worker that does not take over in this time is passed over: the reload then shows what there is. */
const TAKE_OVER_MS = 10_000;
/** The site is asked for a new version at most so often. */
const LEAST_BETWEEN_LOOKS_MS = 5 * 60_000;

/** What the controller hears of beside the person. */
export interface OfflineEars {
  /** The page is in front again, or has been open for a while. */
  readonly look: () => void;
  /** A part of the page could not be loaded. */
  readonly partMissing: () => void;
}

export function createOfflineController(
  store: AppStore,
  actions: Actions,
  device: OfflineDevice,
): OfflineController & OfflineEars {
  const unfinished = () => findUnfinished(store.getState(), device.hasTyped());
  let isUpdatingHere = false;
  // Not the date, which a person may set back by years.
  let lookedAt = performance.now();

  const reload = async () => {
    isUpdatingHere = true;
    await device.whenWritten();
    device.reload();
  };
  const workers =
    device.workers &&
    followWorkers(device.workers, device, {
      keeping: (keeping) => {
        if (store.getState().offline.keeping !== keeping) actions.reportOffline({ keeping });
      },
      next: () => {
        if (store.getState().offline.update.status !== "ready" && !isUpdatingHere) offer(actions, "ready");
      },
      replaced: () => {
        if (isUpdatingHere) return;
        if (device.isHidden() && unfinished().length === 0) void reload();
        else offer(actions, "elsewhere");
      },
    });
  let keeping = begin(workers, device, actions);

  const updateAnyway = () => {
    isUpdatingHere = true;
    actions.reportOffline({ update: { status: "updating" } });
    void takeOver(workers?.waiting(), device).then(reload);
  };
  const countTiles = async () => actions.reportOffline({ tiles: await device.tiles.count() });
  return {
    keep: () => {
      if (workers !== undefined) keeping = keep(workers, actions);
    },
    update: () => {
      const found = unfinished();
      if (found.length === 0) updateAnyway();
      else actions.reportOffline({ update: { status: "asking", unfinished: found } });
    },
    updateAnyway,
    postpone: () => actions.reportOffline({ isPostponed: true }),
    countTiles: () => report(countTiles()),
    clearTiles: () => report(device.tiles.clear().then(countTiles)),
    forget: async () => {
      // What is only being begun would be there again a moment later.
      await keeping;
      await workers?.forget();
      await device.forgetCaches();
      actions.reportOffline({ keeping: "unasked", update: NO_UPDATE, tiles: { count: 0, bytes: 0 } });
    },
    look: () => {
      if (performance.now() - lookedAt < LEAST_BETWEEN_LOOKS_MS) return;
      lookedAt = performance.now();
      workers?.look();
    },
    partMissing: () => {
      void device.publishedVersion().then((published) => {
        if (published !== undefined && published !== device.version) offer(actions, "missing");
      });
    },
  };
}

/** Where the person asked to spare the connection, nothing is kept that they did not ask for. */
async function begin(workers: Workers | undefined, { savesData }: OfflineDevice, actions: Actions): Promise<void> {
  if (workers === undefined) actions.reportOffline({ keeping: "unsupported" });
  else if (savesData && !(await workers.isKept())) actions.reportOffline({ keeping: "unasked" });
  else await keep(workers, actions);
}

async function keep(workers: Workers, actions: Actions): Promise<void> {
  actions.reportOffline({ keeping: "preparing" });
  await workers.keep().catch(() => actions.reportOffline({ keeping: "failed" }));
}

function offer(actions: Actions, status: "ready" | "elsewhere" | "missing"): void {
  actions.reportOffline({ update: { status }, isPostponed: false });
}

/** Has the version that waits become the current one; resolves at once where none waits. */
async function takeOver(waiting: ServiceWorker | undefined, { whenWritten }: OfflineDevice): Promise<void> {
  if (waiting === undefined) return;
  await whenWritten();
  const isDone = new Promise<void>((resolve) => {
    waiting.addEventListener("statechange", () => waiting.state === "activated" && resolve());
    setTimeout(resolve, TAKE_OVER_MS);
  });
  tell(waiting, { kind: "take-over" });
  await isDone;
}

/** Storage that fails changes nothing that is shown. */
function report(done: Promise<unknown>): void {
  done.catch(() => undefined);
}

import { beforeEach, describe, expect, it, it as test, vi } from "vitest";
import { createActions } from "../../state/actions.ts";
import { type Choices, createAppStore, USUAL_CHOICES } from "../../state/app-state.ts";
import { details } from "../../ui/messages/details/fr.ts";
import { createOfflineController, type OfflineDevice } from "./controller.ts";
import { explanationOf } from "./notices.tsx";

const WORKER_URL = "https://example.fr/carte/sw.js";

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = "installing";
  readonly told: unknown[] = [];
  postMessage(order: unknown): void {
    this.told.push(order);
  }
  becomes(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

/** A browser's registration of the worker, moved by the test. */
class FakeRegistration extends EventTarget {
  scope = "https://example.fr/carte/";
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  looks = 0;
  isRegistered = false;
  async update(): Promise<void> {
    this.looks += 1;
    throw new TypeError("no network");
  }
  async unregister(): Promise<boolean> {
    this.active = null;
    this.isRegistered = false;
    return true;
  }
  /** A version comes: it is fetched, then waits or takes over. */
  finds(): FakeWorker {
    this.installing = new FakeWorker();
    this.dispatchEvent(new Event("updatefound"));
    return this.installing;
  }
  installed(): void {
    const worker = this.installing;
    this.waiting = worker;
    this.installing = null;
    worker?.becomes("installed");
  }
  activated(): void {
    const worker = this.waiting;
    this.active = worker;
    this.waiting = null;
    worker?.becomes("activated");
  }
  fails(): void {
    const worker = this.installing;
    this.installing = null;
    worker?.becomes("redundant");
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  registrations: FakeRegistration[] = [];
  readonly own = new FakeRegistration();
  isRefused = false;
  takesMs = 0;
  async register(): Promise<FakeRegistration> {
    if (this.takesMs > 0) await new Promise((resolve) => setTimeout(resolve, this.takesMs));
    if (this.isRefused) throw new Error("no room");
    if (!this.registrations.includes(this.own)) {
      this.registrations.push(this.own);
      this.own.installing = new FakeWorker();
    }
    this.own.isRegistered = true;
    return this.own;
  }
  async getRegistrations(): Promise<FakeRegistration[]> {
    return this.registrations;
  }
  isReplacedBy(worker: FakeWorker | null): void {
    this.controller = worker;
    this.dispatchEvent(new Event("controllerchange"));
  }
}

let container: FakeContainer;
let reloads: number;
let typed: boolean;
let hidden: boolean;

beforeEach(() => {
  container = new FakeContainer();
  reloads = 0;
  typed = false;
  hidden = false;
});

function open(changes: Partial<OfflineDevice> = {}, choices: Partial<Choices> = {}) {
  const store = createAppStore({ ...USUAL_CHOICES, ...choices }, "ete");
  const actions = createActions(store);
  const controller = createOfflineController(store, actions, {
    // The controller calls what the fake has, and nothing else of a browser's container.
    workers: container as unknown as NonNullable<OfflineDevice["workers"]>,
    workerUrl: WORKER_URL,
    savesData: false,
    isReload: false,
    isHidden: () => hidden,
    hasTyped: () => typed,
    reload: () => {
      reloads += 1;
    },
    hasOtherCode: async () => true,
    forgetCaches: async () => undefined,
    ...changes,
  });
  return { controller, store, actions, offline: () => store.getState().offline };
}

/** Waits until the work of the controller has come as far as it can. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** The site is kept and serves the page already. */
async function openKept(changes: Partial<OfflineDevice> = {}) {
  const active = new FakeWorker();
  active.state = "activated";
  container.own.active = active;
  container.controller = active;
  container.registrations.push(container.own);
  const opened = open(changes);
  await settle();
  return opened;
}

describe("caching the site on the device", () => {
  test("does not start at a reload, as after erasing, but continues when it had started", async () => {
    const { offline } = open({ isReload: true });
    await settle();
    expect(offline().keeping).toBe("unasked");
    expect(container.registrations).toEqual([]);
    expect((await openKept({ isReload: true })).offline().keeping).toBe("ready");
  });

  test("is reported as ended after the browser removed the worker, without an update of another tab", async () => {
    const { offline } = await openKept();
    expect(offline().keeping).toBe("ready");
    container.isReplacedBy(null);
    expect(offline()).toMatchObject({ keeping: "unasked", update: { status: "none" } });
    // The page of another tab keeps the site again.
    container.isReplacedBy(new FakeWorker());
    expect(offline().update.status).toBe("none");
  });

  test("is reported from the first fetch to the end", async () => {
    const { offline } = open();
    await settle();
    expect(offline().keeping).toBe("preparing");
    container.own.installed();
    expect(offline().keeping).toBe("preparing");
    container.own.activated();
    expect(offline()).toMatchObject({ keeping: "ready", update: { status: "none" } });
  });

  test("is reported as failed, and can be retried", async () => {
    const { controller, offline } = open();
    await settle();
    container.own.fails();
    expect(offline().keeping).toBe("failed");
    container.isRefused = true;
    controller.keep();
    await settle();
    expect(offline().keeping).toBe("failed");
    container.isRefused = false;
    container.own.installing = new FakeWorker();
    controller.keep();
    await settle();
    expect(offline().keeping).toBe("preparing");
  });

  test("waits for the person when the browser saves data, unless the site was cached before", async () => {
    const { controller, offline } = open({ savesData: true });
    await settle();
    expect(offline().keeping).toBe("unasked");
    expect(container.registrations).toEqual([]);
    controller.keep();
    await settle();
    expect(offline().keeping).toBe("preparing");
    expect((await openKept({ savesData: true })).offline().keeping).toBe("ready");
  });

  test("does not count the cache of a copy below another path", async () => {
    const other = new FakeRegistration();
    other.scope = "https://example.fr/";
    container.registrations.push(other);
    const { offline } = open({ savesData: true });
    await settle();
    expect(offline().keeping).toBe("unasked");
  });

  test("is reported as unsupported without service workers", () => {
    expect(open({ workers: undefined }).offline().keeping).toBe("unsupported");
  });

  test("ends when the person removes everything from the device", async () => {
    const forgetCaches = vi.fn(async () => undefined);
    const { controller, offline } = await openKept({ forgetCaches });
    await controller.forget();
    expect(forgetCaches).toHaveBeenCalledOnce();
    expect(container.own.active).toBeNull();
    expect(offline().keeping).toBe("unasked");
  });
});

describe("removing everything from the device", () => {
  test("waits for a registration that has just started", async () => {
    container.takesMs = 5;
    const { controller, offline } = open();
    await controller.forget();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(container.own.isRegistered).toBe(false);
    expect(offline().keeping).toBe("unasked");
  });
});

describe("a new version", () => {
  test("is offered once completely fetched, and can be postponed", async () => {
    const { controller, offline } = await openKept();
    container.own.finds();
    expect(offline().update.status).toBe("none");
    container.own.installed();
    expect(offline()).toMatchObject({ update: { status: "ready" }, isPostponed: false });
    controller.postpone();
    expect(offline().isPostponed).toBe(true);
    expect(reloads).toBe(0);
  });

  test("is not offered when incompletely fetched, and the cached version stays", async () => {
    const { offline } = await openKept();
    container.own.finds();
    container.own.fails();
    expect(offline()).toMatchObject({ keeping: "ready", update: { status: "none" } });
  });

  test("is offered immediately when it waits since the last visit", async () => {
    container.own.waiting = new FakeWorker();
    expect((await openKept()).offline().update.status).toBe("ready");
  });

  test("takes over, and the page reloads afterwards", async () => {
    const { controller, offline } = await openKept();
    container.own.finds();
    container.own.installed();
    const { waiting } = container.own;
    controller.update(() => false);
    await settle();
    expect(offline().update.status).toBe("updating");
    expect(waiting?.told).toEqual([{ kind: "take-over" }]);
    expect(reloads).toBe(0);
    container.own.activated();
    if (waiting !== null) container.isReplacedBy(waiting);
    await settle();
    expect(reloads).toBe(1);
  });

  test("asks first when typed text would be lost, and reloads when the person is sure", async () => {
    typed = true;
    const { controller, offline } = await openKept();
    container.own.finds();
    container.own.installed();
    const { waiting } = container.own;
    controller.update(() => false);
    await settle();
    expect(offline().update.status).toBe("ready");
    expect(waiting?.told).toEqual([]);
    controller.update(() => true);
    await settle();
    container.own.activated();
    await settle();
    expect(reloads).toBe(1);
  });

  test("without a new version reloads the page, without a question where nothing was typed", async () => {
    const { controller } = await openKept();
    const isSure = vi.fn(() => false);
    controller.update(isSure);
    await settle();
    expect(reloads).toBe(1);
    expect(isSure).not.toHaveBeenCalled();
  });

  test("accepted in another window is offered in a visible window, and where unfinished work would be lost", async () => {
    const { offline } = await openKept();
    container.isReplacedBy(new FakeWorker());
    await settle();
    expect(offline().update.status).toBe("elsewhere");
    hidden = true;
    typed = true;
    container.isReplacedBy(new FakeWorker());
    await settle();
    expect(reloads).toBe(0);
  });

  test("accepted in another window reloads a hidden window without unfinished work", async () => {
    hidden = true;
    await openKept();
    container.isReplacedBy(new FakeWorker());
    await settle();
    expect(reloads).toBe(1);
  });

  test("is not reported when the first worker begins to serve a page", async () => {
    const { offline } = open();
    await settle();
    container.isReplacedBy(new FakeWorker());
    expect(offline().update.status).toBe("none");
  });

  test("is reported when a missing file belongs to another published version, and only then", async () => {
    const { controller, offline } = await openKept({ hasOtherCode: async () => false });
    controller.partMissing();
    await settle();
    expect(offline().update.status).toBe("none");
    const gone = await openKept();
    gone.controller.partMissing();
    await settle();
    expect(gone.offline().update.status).toBe("missing");
  });

  test("is looked for at most every five minutes, also after a change of the clock", async () => {
    vi.useFakeTimers({ toFake: ["Date", "performance"] });
    const { controller } = await openKept();
    controller.look();
    vi.setSystemTime(new Date("1970-01-01"));
    vi.advanceTimersByTime(5 * 60_000);
    controller.look();
    controller.look();
    expect(container.own.looks).toBe(1);
    vi.useRealTimers();
  });
});

it.each([
  ["ready", /fonctionnent sans réseau/],
  ["unknown", /^La page regarde si elle peut s’ouvrir sans réseau/],
  ["failed", /n’est pas gardée sur cet appareil/],
  ["preparing", /n’est pas gardée sur cet appareil/],
] as const)("explains a missing network when the copy of the site is %s", (keeping, sentence) => {
  expect(explanationOf(keeping, details)).toMatch(sentence);
});

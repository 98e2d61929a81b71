// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { createActions } from "../../state/actions.ts";
import { type Choices, createAppStore, USUAL_CHOICES } from "../../state/app-state.ts";
import { type Repository, repositoryOn } from "../../state/repository.ts";
import type { RecentSearch } from "../../state/slices.ts";
import { followClock, persistBaseMap, persistRecentSearches, recallLayerWhenThere } from "./start-store.ts";

function open(choices: Partial<Choices> = {}) {
  const store = createAppStore({ ...USUAL_CHOICES, ...choices }, "ete");
  return { store, actions: createActions(store) };
}

describe("followClock", () => {
  afterEach(() => void vi.useRealTimers());

  it("reports the minute in French time, and each next minute", () => {
    vi.useFakeTimers({ now: new Date("2026-11-24T22:59:10Z") });
    const { store, actions } = open();
    const stop = followClock(store, actions);
    const first = store.getState().now;
    expect(first).toEqual({ date: "2026-11-24", weekday: 1, minute: 1439 });
    vi.advanceTimersByTime(40_000);
    expect(store.getState().now).toBe(first);
    vi.advanceTimersByTime(20_000);
    expect(store.getState().now).toEqual({ date: "2026-11-25", weekday: 2, minute: 0 });
    stop();
    vi.advanceTimersByTime(600_000);
    expect(store.getState().now?.minute).toBe(0);
  });
});

describe("persistBaseMap", () => {
  function onDevice(text: string | undefined, isEmbedded = false) {
    const kept = new Map(text === undefined ? [] : [["fond", text]]);
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    const { store, actions } = open({ isEmbedded });
    persistBaseMap(
      repositoryOn(() => storage, "fond"),
      store,
      actions,
    );
    return { kept, actions, isPlan: () => store.getState().plan !== "none" };
  }

  it.each([undefined, "plan", '"plan-relief"', '"integree"', '"satellite"', "{", "3"])(
    "starts with the embedded map when %s is stored",
    (text) => {
      expect(onDevice(text).isPlan()).toBe(false);
    },
  );

  it("restores the stored choice, stores the next one, and erases it for the embedded map", () => {
    const { kept, actions, isPlan } = onDevice('"plan"');
    expect(isPlan()).toBe(true);
    actions.chooseBaseMap("integree");
    expect([...kept]).toEqual([]);
    actions.chooseBaseMap("plan");
    expect(kept.get("fond")).toBe('"plan"');
  });

  it("neither restores nor stores anything in the embedded form", () => {
    const { kept, actions, isPlan } = onDevice('"plan"', true);
    expect(isPlan()).toBe(false);
    actions.chooseBaseMap("plan");
    actions.chooseBaseMap("integree");
    expect(kept.get("fond")).toBe('"plan"');
  });
});

describe("persistRecentSearches", () => {
  /** Tabs of one device; each is notified of writes by the others. */
  function aDevice() {
    let kept: unknown;
    const hearing: (() => void)[] = [];
    let writes = 0;
    return {
      writes: () => writes,
      names: () => (kept as readonly RecentSearch[] | undefined)?.map(({ name }) => name),
      openTab: () => {
        const own = hearing.length;
        const change = (value: unknown) => {
          kept = value;
          writes += 1;
          for (const [at, hear] of hearing.entries()) if (at !== own) hear();
        };
        const repository: Repository = { read: () => kept, write: change, clear: () => change(undefined) };
        const { store, actions } = open();
        persistRecentSearches(repository, store, actions, (changed) => hearing.push(changed));
        const search = (name: string) =>
          actions.rememberSearch({ name, detail: "", query: `?origine=commune:${name}` });
        return { search, forget: actions.forgetSearches };
      },
    };
  }

  it("stores the searches of two tabs in any order, and writes each search once", () => {
    const device = aDevice();
    const one = device.openTab();
    const other = device.openTab();
    one.search("Gap");
    other.search("Embrun");
    one.search("Digne");
    expect(device.names()).toEqual(["Digne", "Embrun", "Gap"]);
    expect(device.writes()).toBe(3);
  });

  it("does not restore searches cleared in another tab", () => {
    const device = aDevice();
    const one = device.openTab();
    const other = device.openTab();
    one.search("Gap");
    other.forget();
    one.search("Digne");
    expect(device.names()).toEqual(["Digne"]);
  });
});

describe("recallLayerWhenThere", () => {
  function start(note: unknown, isEmbedded = false, load = vi.fn(async () => vi.fn(async () => undefined))) {
    const { store, actions } = open({ isEmbedded });
    recallLayerWhenThere({ read: () => note }, store, actions, load);
    return { load, imported: () => store.getState().imported };
  }

  it("loads nothing where there is no file, or in the embedded form, which shows none", () => {
    for (const { load, imported } of [start(undefined), start(7, true)]) {
      expect(load).not.toHaveBeenCalled();
      expect(imported()).toMatchObject({ layer: undefined, isRecalled: true, isUnread: false });
    }
  });

  it("loads the code that reads the file", () => {
    const { load, imported } = start(7);
    expect(load).toHaveBeenCalledTimes(1);
    expect(imported().isRecalled).toBe(false);
  });

  it("reports a file that the device does not give, and code that fails to load", async () => {
    const refused = () => Promise.reject(new Error("refused"));
    for (const load of [vi.fn(refused), vi.fn(async () => vi.fn(refused))]) {
      const { imported } = start(7, false, load);
      await vi.waitFor(() => expect(imported()).toMatchObject({ isRecalled: true, isUnread: true }));
    }
  });
});

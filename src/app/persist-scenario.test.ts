import { describe, expect, it } from "vitest";
import { isEmptyScenario } from "../domain/scenario/scenario.ts";
import { createActions } from "../model/actions.ts";
import { USUAL_CHOICES } from "../model/app-state.ts";
import { type DeviceStorage, repositoryOn } from "../model/repository.ts";
import { createAppStore } from "../model/store.ts";
import { readLink } from "../model/url/link.ts";
import { persistScenario } from "./persist-scenario.ts";

function aDevice() {
  const kept = new Map<string, string>();
  const storage: DeviceStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return { kept, storage };
}

function visit(open: () => DeviceStorage, link = "") {
  const store = createAppStore(readLink(link, USUAL_CHOICES), "ete");
  const actions = createActions(store);
  let hear = (): void => undefined;
  persistScenario(repositoryOn(open, "scenario"), store, actions, (changed) => {
    hear = changed;
  });
  return { store, actions, hear: () => hear() };
}

/** Two tabs of one device; each is notified of writes by the other. */
function twoTabs() {
  const { storage } = aDevice();
  const tabs: ReturnType<typeof visit>[] = [];
  const open = (own: number) => {
    const tell = () => {
      for (const [at, tab] of tabs.entries()) if (at !== own) tab.hear();
    };
    const told: DeviceStorage = {
      getItem: storage.getItem,
      setItem: (key, value) => {
        if (storage.getItem(key) === value) return;
        storage.setItem(key, value);
        tell();
      },
      removeItem: (key) => {
        storage.removeItem(key);
        tell();
      },
    };
    return visit(() => told);
  };
  const one = open(0);
  tabs.push(one);
  const other = open(1);
  tabs.push(other);
  const kept = () => visit(() => storage).store.getState().rememberedScenario;
  return { one, other, kept };
}

describe("persistScenario", () => {
  it("offers the scenario at the next visit, applies it on request, and then no longer offers it", () => {
    const { storage } = aDevice();
    const first = visit(() => storage);
    first.actions.addPlanned([6.5, 45], "Maison; de Val, 2");
    first.actions.excludePlace("fs-18");
    const { store, actions } = visit(() => storage);
    expect(store.getState().planned).toEqual([]);
    expect(store.getState().rememberedScenario).toMatchObject({
      planned: [{ name: "Maison, de Val, 2", position: [6.5, 45] }],
      excluded: ["fs-18"],
    });
    actions.resumeRemembered();
    expect(store.getState()).toMatchObject({ planned: [{ position: [6.5, 45] }], excluded: ["fs-18"] });
    expect(isEmptyScenario(store.getState().rememberedScenario)).toBe(true);
  });

  it("clears the stored scenario on request, and when the scenario becomes empty", () => {
    const { storage, kept } = aDevice();
    visit(() => storage).actions.excludePlace("fs-18");
    visit(() => storage).actions.forgetRemembered();
    expect(kept.size).toBe(0);
    const { actions } = visit(() => storage);
    actions.removePlanned(actions.addPlanned([6.5, 45], "") ?? "");
    expect(kept.size).toBe(0);
  });

  it("does not offer the part that the link contains, and keeps the rest of the stored scenario", () => {
    const { storage } = aDevice();
    visit(() => storage).actions.addPlanned([6.5, 45], "");
    const same = visit(() => storage, "?envisages=6.50000,45.00000");
    expect(isEmptyScenario(same.store.getState().rememberedScenario)).toBe(true);
    const other = visit(() => storage, "?envisages=6.10000,44.50000");
    expect(other.store.getState().planned).toMatchObject([{ position: [6.1, 44.5] }]);
    other.actions.excludePlace("fs-20");
    const { rememberedScenario } = visit(() => storage).store.getState();
    expect(rememberedScenario.planned.map(({ position }) => position)).toEqual([
      [6.5, 45],
      [6.1, 44.5],
    ]);
    expect(rememberedScenario.excluded).toEqual(["fs-20"]);
  });

  it("stores the scenarios of two tabs together, whichever writes last", () => {
    const { one, other, kept } = twoTabs();
    const id = one.actions.addPlanned([6.5, 45], "") ?? "";
    other.actions.excludePlace("fs-18");
    one.actions.renamePlanned(id, "Maison du Val");
    expect(kept()).toMatchObject({ planned: [{ name: "Maison du Val" }], excluded: ["fs-18"] });
    expect(one.store.getState().rememberedScenario).toMatchObject({ planned: [], excluded: ["fs-18"] });
    expect(other.store.getState().rememberedScenario).toMatchObject({ planned: [{ name: "Maison du Val" }] });
    one.actions.removePlanned(id);
    expect(kept()).toMatchObject({ planned: [], excluded: ["fs-18"] });
    expect(isEmptyScenario(other.store.getState().rememberedScenario)).toBe(true);
  });

  it("writes nothing on a visit without a change", () => {
    const { storage, kept } = aDevice();
    visit(() => storage, "?envisages=6.10000,44.50000&sans=fs-1");
    expect(kept.size).toBe(0);
  });

  it.each(["{", "1", "null", '"?envisages=<b>&sans=../x"', '{"planned":[]}'])(
    "offers nothing for the stored text %s",
    (text) => {
      const { storage, kept } = aDevice();
      kept.set("scenario", text);
      expect(isEmptyScenario(visit(() => storage).store.getState().rememberedScenario)).toBe(true);
    },
  );

  it("works without storage", () => {
    const { store, actions } = visit(() => {
      throw new DOMException("Access is denied", "SecurityError");
    });
    actions.addPlanned([6.5, 45], "");
    expect(store.getState().planned).toHaveLength(1);
  });
});

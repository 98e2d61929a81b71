import { beforeEach, describe, expect, it, vi } from "vitest";
import { ANY_TIME, NO_FILTERS } from "../domain/filter/filters.ts";
import { LOADING } from "../domain/loadable.ts";
import { aManifest, aPlace } from "../testing/builders.ts";
import { type Actions, createActions } from "./actions.ts";
import { type AppStore, createAppStore, NO_SELECTION, USUAL_CHOICES } from "./app-state.ts";

describe("actions", () => {
  let store: AppStore;
  let actions: Actions;

  beforeEach(() => {
    store = createAppStore(USUAL_CHOICES, "ete");
    actions = createActions(store);
  });

  it("start from the choices of the link, with every file loading", () => {
    const { resources, mapStatus } = createAppStore({ ...USUAL_CHOICES, view: "saisonniers" }, "ete").getState();
    expect(Object.values(resources).every((resource) => resource === LOADING)).toBe(true);
    expect(mapStatus).toBe("waiting");
  });

  it("set, remove and reset filters", () => {
    actions.toggleFilter("theme", "emploi");
    actions.toggleFilter("verification", "officiel");
    expect(store.getState().filters).toEqual({ ...NO_FILTERS, theme: ["emploi"], verification: ["officiel"] });
    actions.liftFilter("theme");
    expect(store.getState().filters).toEqual({ ...NO_FILTERS, verification: ["officiel"] });
    actions.resetFilters();
    expect(store.getState().filters).toBe(NO_FILTERS);
  });

  it("set opening, distance and origin; removing and resetting filters keep the origin", () => {
    const origin = { kind: "station", id: "val-thorens" } as const;
    const asked = { opening: { kind: "now" }, passesBy: true, reach: 20 } as const;
    const ask = () => {
      actions.chooseOpening(asked.opening);
      actions.choosePassesBy(asked.passesBy);
      actions.chooseReach(asked.reach);
    };
    actions.chooseOrigin(origin);
    ask();
    expect(store.getState()).toMatchObject({ ...asked, origin });
    for (const filter of ["opening", "passesBy", "reach"] as const) {
      actions.liftFilter(filter);
      expect(store.getState()).toMatchObject({ ...asked, [filter]: USUAL_CHOICES[filter] });
      ask();
    }
    actions.resetFilters();
    expect(store.getState()).toMatchObject({ opening: ANY_TIME, passesBy: false, reach: undefined, origin });
    actions.clearOrigin();
    expect(store.getState().origin).toBeUndefined();
  });

  it.each([
    [12.4, 12],
    [0, 1],
    [500, 200],
    [undefined, undefined],
  ])("choose a reach of %s as %s, whole and within its limits", (asked, chosen) => {
    actions.chooseReach(asked);
    expect(store.getState().reach).toBe(chosen);
  });

  it("open a sheet, which ends the hovering, and close it", () => {
    actions.hoverPlace("fs-1");
    actions.selectPlace("fs-1");
    expect(store.getState()).toMatchObject({ selection: { kind: "place", id: "fs-1" }, hoveredId: undefined });
    actions.closeSheet();
    expect(store.getState().selection).toBe(NO_SELECTION);
  });

  it("notify no subscriber while the pointer stays on the same place", () => {
    actions.hoverPlace("fs-1");
    const listener = vi.fn();
    store.subscribe(listener);
    actions.hoverPlace("fs-1");
    expect(listener).not.toHaveBeenCalled();
    actions.hoverPlace(undefined);
    expect(listener).toHaveBeenCalledOnce();
  });

  it("restore all the choices of a link at once", () => {
    const choices = {
      ...USUAL_CHOICES,
      view: "saisonniers",
      filters: { ...NO_FILTERS, verification: ["officiel"] },
    } as const;
    actions.hoverPlace("fs-1");
    const listener = vi.fn();
    store.subscribe(listener);
    actions.restore(choices);
    expect(store.getState()).toMatchObject({ ...choices, hoveredId: undefined });
    expect(listener).toHaveBeenCalledOnce();
  });

  it("receive one file without losing the others", () => {
    actions.receive({ places: { status: "ready", value: [aPlace()] } });
    actions.receive({ manifest: { status: "ready", value: aManifest() } });
    const { places, manifest, communes } = store.getState().resources;
    expect([places.status, manifest.status, communes.status]).toEqual(["ready", "ready", "loading"]);
  });

  it("keep `searchWanted` when a link is restored", () => {
    const listener = vi.fn();
    store.subscribe(listener);
    actions.wantSearch();
    actions.wantSearch();
    expect(listener).toHaveBeenCalledOnce();
    actions.restore(USUAL_CHOICES);
    expect(store.getState().searchWanted).toBe(true);
  });

  it("report found addresses, which a restored link keeps", () => {
    expect(store.getState().addressAnswers).toEqual({ status: "idle" });
    actions.reportAddresses({ status: "none", text: "rue carnot" });
    actions.restore(USUAL_CHOICES);
    expect(store.getState().addressAnswers).toEqual({ status: "none", text: "rue carnot" });
  });
});

it("waits for Plan IGN when it is chosen and when the person tries again, and not after another choice", () => {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const { chooseBaseMap, reportPlan } = createActions(store);
  const plan = () => store.getState().plan;
  expect(plan()).toBe("none");
  chooseBaseMap("plan");
  expect(plan()).toBe("asking");
  reportPlan("failed");
  chooseBaseMap("plan");
  expect(plan()).toBe("asking");
  reportPlan("shown");
  const before = store.getState();
  reportPlan("shown");
  expect(store.getState()).toBe(before);
  chooseBaseMap("integree");
  reportPlan("failed");
  expect(plan()).toBe("none");
});

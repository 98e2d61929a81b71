import type { Map as MapLibreMap } from "maplibre-gl";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Scheme } from "../../state/app-state.ts";
import type { PlanStatus } from "../../state/slices.ts";
import { aState } from "../../testing/state-builder.ts";
import { syncPlan } from "./plan.ts";

type Listener = (event: object) => void;

const page = { listeners: new Map<string, () => void>(), isOnline: true };

beforeEach(() => {
  page.listeners.clear();
  page.isOnline = true;
  vi.stubGlobal("navigator", {
    get onLine() {
      return page.isOnline;
    },
  });
  vi.stubGlobal("addEventListener", (type: string, act: () => void) => page.listeners.set(type, act));
  vi.stubGlobal("removeEventListener", (type: string) => page.listeners.delete(type));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A map that notes what is added and removed, and follows the reports as the page does. */
function aSync() {
  const acts: string[] = [];
  const sources = new Map<string, object>();
  const listeners = new Map<string, Set<Listener>>();
  const map = {
    getSource: (id: string) => sources.get(id),
    addSource: (id: string, source: object) => {
      acts.push("add");
      sources.set(id, source);
    },
    removeSource: (id: string) => {
      acts.push("remove");
      sources.delete(id);
    },
    addLayer: ({ id }: { id: string }, before: string) => acts.push(`${id} under ${before}`),
    removeLayer: () => undefined,
    setPaintProperty: (_: string, name: string, value: number) => {
      if (name === "raster-hue-rotate") acts.push(`turned by ${value}`);
    },
    on: (type: string, listener: Listener) => listeners.set(type, new Set([...(listeners.get(type) ?? []), listener])),
    off: (type: string, listener: Listener) => listeners.get(type)?.delete(listener),
  } as unknown as MapLibreMap;
  const reports: PlanStatus[] = [];
  let now = { plan: "none" as PlanStatus, scheme: "light" as Scheme };
  const sync = syncPlan(map, "way-casing", (plan) => {
    reports.push(plan);
    set({ plan });
  });
  const set = (changes: Partial<typeof now>) => {
    now = { ...now, ...changes };
    sync.apply(aState({}, now));
  };
  const fire = (type: string, event: object = {}) => {
    for (const listener of listeners.get(type) ?? []) listener(event);
  };
  const tile = { sourceId: "plan-ign", tile: {} };
  return {
    acts,
    sources,
    reports,
    set,
    leave: sync.leave,
    tileComes: () => fire("sourcedata", tile),
    tileFails: () => fire("error", { ...tile, error: new Error("AJAXError") }),
    rests: () => fire("idle"),
    fire,
  };
}

it("asks IGN for nothing until Plan IGN is chosen, and for nothing after it is left", () => {
  const { set, acts, sources } = aSync();
  set({});
  expect(acts).toEqual([]);
  set({ plan: "asking" });
  expect(acts).toEqual(["add", "plan-ign under way-casing"]);
  expect(sources.get("plan-ign")).toMatchObject({ type: "raster", tileSize: 256, attribution: "© IGN – Plan IGN" });
  set({ plan: "none" });
  expect(sources.size).toBe(0);
});

it("reports the plan with its first tile, and its failure once none of the tiles has come", () => {
  const { set, reports, tileComes, tileFails, rests } = aSync();
  set({ plan: "asking" });
  tileFails();
  expect(reports).toEqual([]);
  rests();
  expect(reports).toEqual(["failed"]);
  tileComes();
  tileFails();
  rests();
  expect(reports).toEqual(["failed", "shown"]);
  page.isOnline = false;
  tileFails();
  rests();
  expect(reports).toEqual(["failed", "shown", "offline"]);
});

it("asks for all tiles anew when the person tries again", () => {
  const { set, acts, tileFails, rests } = aSync();
  set({ plan: "asking" });
  tileFails();
  rests();
  set({ plan: "asking" });
  expect(acts.filter((act) => act === "add" || act === "remove")).toEqual(["add", "remove", "add"]);
});

it("waits for the network, and asks when it is back", () => {
  const { set, acts, reports } = aSync();
  page.isOnline = false;
  set({ plan: "asking" });
  expect([acts, reports]).toEqual([[], ["offline"]]);
  page.isOnline = true;
  page.listeners.get("online")?.();
  expect(acts).toContain("add");
  expect(reports).toEqual(["offline", "asking"]);
});

it("is painted for the scheme, and drawn again on another map of the page", () => {
  const { set, acts } = aSync();
  set({ plan: "shown" });
  expect(acts).toContain("add");
  set({ scheme: "dark" });
  expect(acts.at(-1)).toBe("turned by 180");
});

it("reports nothing for the error of another source, nor of a removed map", () => {
  const { set, fire, leave, tileFails, rests, reports } = aSync();
  set({ plan: "asking" });
  fire("error", { sourceId: "places", error: new Error("of another source") });
  rests();
  leave();
  tileFails();
  rests();
  expect(reports).toEqual([]);
  expect(page.listeners.size).toBe(0);
});

import type { Map as MapLibreMap } from "maplibre-gl";
import { beforeAll, expect, it, vi } from "vitest";
import { USUAL_CHOICES } from "../model/app-state.ts";
import { createAppStore } from "../model/store.ts";
import { lazyTerritories } from "./lazy-territories.ts";

/** A map that records which layers were shown. */
function aMap() {
  const shown = new Set<string>();
  const map = {
    setLayoutProperty: (layer: string, _: string, value: string) =>
      value === "visible" ? shown.add(layer) : shown.delete(layer),
    setLayerZoomRange: () => undefined,
    getSource: () => undefined,
    fitBounds: () => undefined,
    on: () => undefined,
    getLayer: () => undefined,
  } as unknown as MapLibreMap;
  return { map, shown };
}

// The first load compiles many modules: it may take longer than a test waits.
beforeAll(() => import("./sync-territories.ts"), 60_000);

it("draws nothing until « Territoires » is shown, and then the layers of its map", async () => {
  const store = createAppStore({ ...USUAL_CHOICES, accessMap: "epci" }, "ete");
  const { map, shown } = aMap();
  const report = vi.fn();
  const { apply } = lazyTerritories(map, store, report);
  apply(store.getState());
  store.setState({ view: "territoires" });
  apply(store.getState());
  await vi.waitFor(() => expect(shown).toContain("access-epci"), 4000);
  store.setState({ view: "trouver" });
  apply(store.getState());
  expect([...shown]).toEqual([]);
  expect(report).not.toHaveBeenCalled();
});

it("reports that its code cannot be loaded, and loads it again once the territories are requested again", async () => {
  vi.doMock("./sync-territories.ts", () => {
    throw new Error("unreachable");
  });
  const store = createAppStore({ ...USUAL_CHOICES, view: "territoires" }, "ete");
  const { map } = aMap();
  const report = vi.fn();
  const { apply } = lazyTerritories(map, store, report);
  apply(store.getState());
  await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(1), 4000);
  const { resources } = store.getState();
  const failed = {
    status: "failed",
    fault: { file: "territories.topojson", kind: "unreachable", detail: "" },
  } as const;
  apply({ ...store.getState(), resources: { ...resources, territories: failed } });
  expect(report).toHaveBeenCalledTimes(1);
  apply(store.getState());
  await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(2), 4000);
  vi.doUnmock("./sync-territories.ts");
});

it("draws nothing after it was left", async () => {
  const store = createAppStore({ ...USUAL_CHOICES, view: "territoires" }, "ete");
  const { map, shown } = aMap();
  const { apply, leave } = lazyTerritories(map, store, vi.fn());
  apply(store.getState());
  leave();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([...shown]).toEqual([]);
});

import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { buildMapStyle } from "../map-style.ts";
import { addPlan, createPlanMap, removePlan, repaint, showRelief, watchTiles } from "./plan-map.ts";
import type { Plan } from "./plan-style.ts";

vi.mock("maplibre-gl", () => ({ addProtocol: () => undefined }));

const BROKEN = "plan-ign/broken";

function aLayer(id: string, type: "fill" | "line" | "symbol", paint: object = {}): LayerSpecification {
  return { id: `plan-ign/${id}`, type, source: "plan-ign/plan", "source-layer": "s", paint } as LayerSpecification;
}

const PLAN_OF_IGN: Plan = {
  symbols: [],
  style: {
    tiles: "https://data.geopf.fr/tms/1.0.0/PLAN.IGN/{z}/{x}/{y}.pbf",
    maxzoom: 18,
    sprite: undefined,
    ground: [
      aLayer("ground", "fill", { "fill-color": "#ffffff" }),
      aLayer("broken", "fill"),
      aLayer("road", "line"),
      aLayer("house", "fill"),
    ],
    names: [aLayer("town", "symbol"), aLayer("summit", "symbol")],
  },
};

/** As much of MapLibre's map as keeps the order of layers. */
function aMap() {
  const style = buildMapStyle("light", "fr", "");
  let order: { id: string; visibility: string }[] = style.layers.map(({ id }) => ({ id, visibility: "visible" }));
  const sources = new Set(Object.keys(style.sources));
  const paints: [string, string, unknown][] = [];
  const insert = (one: (typeof order)[number], before: string) => {
    order = order.filter(({ id }) => id !== one.id);
    order.splice(
      order.findIndex(({ id }) => id === before),
      0,
      one,
    );
  };
  const find = (id: string) => order.find((layer) => layer.id === id);
  const map = {
    hasImage: () => false,
    addImage: () => undefined,
    addSource: (id: string) => sources.add(id),
    getSource: (id: string) => (sources.has(id) ? {} : undefined),
    removeSource: (id: string) => sources.delete(id),
    // MapLibre reports an invalid layer and does not add it.
    addLayer: ({ id, layout }: LayerSpecification, before: string) =>
      id === BROKEN || insert({ id, visibility: String(layout?.visibility ?? "visible") }, before),
    getLayer: find,
    removeLayer: (id: string) => {
      order = order.filter((layer) => layer.id !== id);
    },
    moveLayer: (id: string, before: string) => {
      const layer = find(id);
      if (layer === undefined || find(before) === undefined) throw new Error(`no layer ${id} or ${before}`);
      insert(layer, before);
    },
    setLayoutProperty: (id: string, _: string, visibility: string) => {
      const layer = find(id);
      if (layer === undefined) throw new Error(`no layer ${id}`);
      layer.visibility = visibility;
    },
    setPaintProperty: (id: string, name: string, value: unknown) => paints.push([id, name, value]),
    getLayersOrder: () => order.map(({ id }) => id),
  };
  return {
    map: map as unknown as MapLibreMap,
    ids: () => order.map(({ id }) => id),
    hidden: () => order.filter(({ visibility }) => visibility === "none").map(({ id }) => id),
    sources,
    paints,
  };
}

const paintOf = (paints: readonly (readonly [string, string, unknown])[], id: string) =>
  paints.find(([layer, name]) => layer === id && name === "fill-color")?.[2];

describe("the plan on the map", () => {
  it("lies over the embedded ground and waters and under the limits, its labels under those of the page's symbols", () => {
    const { map, ids, hidden } = aMap();
    const before = hidden();
    addPlan(map, PLAN_OF_IGN, "light");
    const ranks = [
      "land",
      "forests",
      "sea",
      "shores",
      "plan-ign/ground",
      "plan-ign/road",
      "plan-ign/house",
      "limit-commune",
      "way",
      "plan-ign/town",
      "plan-ign/summit",
      "label-route",
      "passage",
      "place",
    ].map((id) => ids().indexOf(id));
    expect(ranks).not.toContain(-1);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(hidden()).toEqual(before);
  });

  it("leaves no layer or source when it is removed, its relief included", () => {
    const { map, ids, sources } = aMap();
    const before = { ids: ids(), sources: [...sources] };
    addPlan(map, PLAN_OF_IGN, "light");
    showRelief(map, true, "plan-ign/road", "light");
    expect(ids().indexOf("plan-ign/relief")).toBe(ids().indexOf("plan-ign/road") - 1);
    removePlan(map);
    expect({ ids: ids(), sources: [...sources] }).toEqual(before);
  });

  it("shows and hides its relief alone", () => {
    const { map, ids, sources } = aMap();
    addPlan(map, PLAN_OF_IGN, "light");
    const without = ids();
    for (const isShown of [true, true, false]) showRelief(map, isShown, "plan-ign/road", "light");
    expect(ids()).toEqual(without);
    expect([...sources]).toContain("plan-ign/plan");
  });

  it("is repainted in the other scheme without being added anew; a layer that MapLibre refuses stays away", () => {
    const { map, ids, paints } = aMap();
    addPlan(map, PLAN_OF_IGN, "light");
    const before = ids();
    repaint(map, PLAN_OF_IGN, "dark");
    expect(ids()).toEqual(before);
    expect(paintOf(paints, "plan-ign/ground")).toBe("hsla(200, 12.0%, 12.0%, 1)");
    expect(paints.map(([id]) => id)).not.toContain(BROKEN);
  });
});

const PLAN = "plan-ign/plan";
const RELIEF = "plan-ign/relief";

/** A map whose tiles load, or fail, when a test says so. */
function aWatchedMap() {
  const listeners = new Map<string, (event: object) => void>();
  const sight = { features: 0, isLoaded: false };
  const requested: string[] = [];
  const map = {
    on: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    off: (type: string) => listeners.delete(type),
    getSource: () => ({}),
    refreshTiles: (id: string, tiles: readonly { x: number }[]) => requested.push(`${id} ${tiles.map(({ x }) => x)}`),
    querySourceFeatures: () => Array.from({ length: sight.features }),
    isSourceLoaded: () => sight.isLoaded,
  };
  const report = vi.fn();
  const watch = watchTiles(map as unknown as MapLibreMap, ["fond_opaque"], report);
  const happens = (type: string, event: object = {}) => listeners.get(type)?.(event);
  const fails = (sourceId = PLAN, x = 1061) =>
    happens("error", { error: new Error("no tile"), sourceId, tile: { tileID: { canonical: { x, y: 737, z: 11 } } } });
  return { watch, tell: report, sight, happens, fails, requested, listeners };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the visible part of the plan", () => {
  it("is reported as soon as a tile is loaded", () => {
    const { tell: report, sight, happens } = aWatchedMap();
    happens("sourcedata", { sourceId: PLAN, tile: {} });
    expect(report).not.toHaveBeenCalled();
    sight.features = 1;
    happens("sourcedata", { sourceId: "communes", tile: {} });
    expect(report).not.toHaveBeenCalled();
    happens("sourcedata", { sourceId: PLAN, tile: {} });
    expect(report).toHaveBeenLastCalledWith({ isSeen: true, isLacking: false });
  });

  it("is reported as empty only when no tile is loading any more", () => {
    const { tell: report, sight, fails } = aWatchedMap();
    fails();
    expect(report).not.toHaveBeenCalled();
    sight.isLoaded = true;
    fails();
    expect(report).toHaveBeenLastCalledWith({ isSeen: false, isLacking: true });
  });

  it("may be incomplete, which is reported too", () => {
    const { tell: report, sight, fails } = aWatchedMap();
    sight.features = 1;
    fails();
    expect(report).toHaveBeenLastCalledWith({ isSeen: true, isLacking: true });
  });

  it("is empty and complete where the service has no tiles", () => {
    const { tell: report, sight, happens } = aWatchedMap();
    sight.isLoaded = true;
    happens("idle");
    expect(report).toHaveBeenLastCalledWith({ isSeen: false, isLacking: false });
  });
});

describe("failed tiles", () => {
  it("are requested again, once", () => {
    const { watch, fails, requested } = aWatchedMap();
    watch.askAgain();
    fails();
    fails(PLAN, 1062);
    watch.askAgain();
    fails(RELIEF);
    watch.askAgain();
    watch.askAgain();
    expect(requested).toEqual([`${PLAN} 1061,1062`, `${RELIEF} 1061`]);
  });

  it("log nothing, nor do refused layers of the plan; other errors are logged", () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { fails, happens } = aWatchedMap();
    fails();
    fails(RELIEF);
    happens("error", { error: new Error("layers.plan-ign/7.paint.line-width: number expected") });
    expect(logged).not.toHaveBeenCalled();
    const other = new Error("layers.place.paint: number expected");
    happens("error", { error: other });
    happens("error", { error: other, sourceId: "places" });
    expect(logged.mock.calls).toEqual([[other], [other]]);
  });

  it("are ignored once the plan is removed", () => {
    const { watch, listeners } = aWatchedMap();
    watch.stop();
    expect([...listeners]).toEqual([]);
  });
});

const STYLE_OF_IGN = {
  sources: { plan: { type: "vector" } },
  layers: [{ type: "fill", source: "plan", "source-layer": "fond_opaque" }],
};

describe("the retry of a failed plan", () => {
  /** Plan IGN on a map whose only tile fails; `answer` is that of the service to the request of the style. */
  async function aFailingPlan(answer: object) {
    vi.useFakeTimers();
    const ofPage = new EventTarget();
    for (const name of ["addEventListener", "removeEventListener"] as const)
      vi.stubGlobal(name, ofPage[name].bind(ofPage));
    vi.stubGlobal("navigator", { onLine: true });
    const { map } = aMap();
    const listeners = new Map<string, (event: object) => void>();
    const refreshTiles = vi.fn();
    Object.assign(map, {
      on: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
      off: (type: string) => listeners.delete(type),
      querySourceFeatures: () => [{}],
      refreshTiles,
    });
    const addSource = vi.spyOn(map, "addSource");
    const ask = vi.fn(async () => answer as never);
    const report = vi.fn();
    const online = createPlanMap(map, { ask, scheme: () => "light", report });
    const fails = () =>
      listeners.get("error")?.({
        error: new Error("no tile"),
        sourceId: PLAN,
        tile: { tileID: { canonical: { x: 1061, y: 737, z: 11 } } },
      });
    const draws = async () => {
      online.choose("plan");
      await vi.advanceTimersByTimeAsync(0);
    };
    const idles = () => listeners.get("idle")?.({});
    const comesOnline = () => ofPage.dispatchEvent(new Event("online"));
    return { ask, report, online, addSource, refreshTiles, fails, draws, idles, comesOnline };
  }

  it("waits longer after each failure, and begins anew when the person asks", async () => {
    const { ask, report, online, draws } = await aFailingPlan({ kind: "unavailable" });
    await draws();
    expect(report.mock.calls).toEqual([["failed"]]);
    const requestsAfter = async (seconds: number) => {
      ask.mockClear();
      await vi.advanceTimersByTimeAsync(1000 * seconds);
      return ask.mock.calls.length;
    };
    expect([await requestsAfter(44), await requestsAfter(1)]).toEqual([0, 1]);
    expect([await requestsAfter(89), await requestsAfter(1)]).toEqual([0, 1]);
    await requestsAfter(3600);
    expect(await requestsAfter(3600)).toBe(5);
    await draws();
    expect([await requestsAfter(44), await requestsAfter(1)]).toEqual([0, 1]);
    online.leave();
    expect(await requestsAfter(3600)).toBe(0);
  });

  it("happens at once when the network is back, until the map is removed", async () => {
    const { ask, online, draws, comesOnline } = await aFailingPlan({ kind: "unavailable" });
    await draws();
    comesOnline();
    expect(ask).toHaveBeenCalledTimes(2);
    online.leave();
    comesOnline();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("is not postponed by a map that goes on moving", async () => {
    const { refreshTiles, fails, draws, idles } = await aFailingPlan({ kind: "json", json: STYLE_OF_IGN });
    await draws();
    fails();
    for (let second = 0; second < 44; second += 4) {
      await vi.advanceTimersByTimeAsync(4000);
      idles();
    }
    expect(refreshTiles).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(refreshTiles).toHaveBeenCalledTimes(1);
  });

  it("follows an error of MapLibre too, from a map without parts of the plan", async () => {
    const { addSource, report, draws } = await aFailingPlan({ kind: "json", json: STYLE_OF_IGN });
    addSource.mockImplementationOnce(() => {
      throw new Error("the style is not loaded");
    });
    await draws();
    expect(report.mock.calls).toEqual([["failed"]]);
    await vi.advanceTimersByTimeAsync(45_000);
    expect(addSource).toHaveBeenCalledTimes(2);
    expect(report).toHaveBeenCalledTimes(1);
  });
});

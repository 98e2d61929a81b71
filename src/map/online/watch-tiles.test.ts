import type { Map as MapLibreMap } from "maplibre-gl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { watchTiles } from "./watch-tiles.ts";

vi.mock("maplibre-gl", () => ({ addProtocol: () => undefined }));

const PLAN = "plan-ign/plan";
const RELIEF = "plan-ign/relief";

/** A map whose tiles load, or fail, when a test says so. */
function aMap() {
  const listeners = new Map<string, (event: object) => void>();
  const sight = { features: 0, isLoaded: false };
  const refreshed: unknown[] = [];
  const reliefTiles: unknown[] = [];
  const map = {
    on: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    off: (type: string) => listeners.delete(type),
    getSource: (id: string) => (id === RELIEF ? { setTiles: (tiles: unknown) => reliefTiles.push(tiles) } : {}),
    querySourceFeatures: () => Array.from({ length: sight.features }),
    isSourceLoaded: () => sight.isLoaded,
    refreshTiles: (id: string, tiles: unknown) => refreshed.push([id, tiles]),
    triggerRepaint: () => undefined,
  };
  const report = vi.fn();
  const watch = watchTiles(map as unknown as MapLibreMap, { source: PLAN, sourceLayers: ["fond_opaque"] }, report);
  const happens = (type: string, event: object = {}) => listeners.get(type)?.(event);
  const fails = (x: number, sourceId = PLAN) =>
    happens("error", { error: new Error("no tile"), sourceId, tile: { tileID: { canonical: { x, y: 2, z: 9 } } } });
  return { watch, tell: report, sight, happens, fails, refreshed, reliefTiles, listeners };
}

afterEach(() => vi.restoreAllMocks());

describe("the visible part of an online base map", () => {
  it("is reported as soon as a tile is loaded", () => {
    const { tell: report, sight, happens } = aMap();
    happens("sourcedata", { sourceId: PLAN, tile: {} });
    expect(report).not.toHaveBeenCalled();
    sight.features = 1;
    happens("sourcedata", { sourceId: "communes", tile: {} });
    expect(report).not.toHaveBeenCalled();
    happens("sourcedata", { sourceId: PLAN, tile: {} });
    expect(report).toHaveBeenLastCalledWith({ isSeen: true, isLacking: false });
  });

  it("is reported as empty only when no tile is loading any more", () => {
    const { tell: report, sight, fails } = aMap();
    fails(1);
    expect(report).not.toHaveBeenCalled();
    sight.isLoaded = true;
    fails(2);
    expect(report).toHaveBeenLastCalledWith({ isSeen: false, isLacking: true });
  });

  it("may be incomplete, which is reported too", () => {
    const { tell: report, sight, fails } = aMap();
    sight.features = 1;
    fails(1);
    expect(report).toHaveBeenLastCalledWith({ isSeen: true, isLacking: true });
  });

  it("is empty and complete where the service has no tiles", () => {
    const { tell: report, sight, happens } = aMap();
    sight.isLoaded = true;
    happens("idle");
    expect(report).toHaveBeenLastCalledWith({ isSeen: false, isLacking: false });
  });
});

describe("failed tiles", () => {
  it("are requested again, once", () => {
    const { watch, fails, refreshed, reliefTiles } = aMap();
    fails(1);
    fails(2);
    fails(3, RELIEF);
    watch.askAgain();
    watch.askAgain();
    expect(refreshed).toEqual([[PLAN, [1, 2].map((x) => ({ x, y: 2, z: 9 }))]]);
    expect(reliefTiles).toHaveLength(1);
  });

  it("log nothing, nor do refused layers of the plan; other errors are logged", () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { fails, happens } = aMap();
    fails(1);
    fails(1, RELIEF);
    happens("error", { error: new Error("layers.plan-ign/7.paint.line-width: number expected") });
    expect(logged).not.toHaveBeenCalled();
    const other = new Error("layers.place.paint: number expected");
    happens("error", { error: other });
    happens("error", { error: other, sourceId: "places" });
    expect(logged.mock.calls).toEqual([[other], [other]]);
  });

  it("are ignored once the plan is removed", () => {
    const { watch, listeners } = aMap();
    watch.stop();
    expect([...listeners]).toEqual([]);
  });
});

// @vitest-environment happy-dom
import type { Map as MapLibreMap } from "maplibre-gl";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type MapRunStatus, runMap } from "./run-map.ts";

type Listener = (event?: unknown) => void;

/** A map whose events a test fires. */
function aMap() {
  const listeners = new Map<string, Set<Listener>>();
  const add = (event: string, listener: Listener) =>
    listeners.set(event, new Set([...(listeners.get(event) ?? []), listener]));
  const map = {
    on: add,
    once: add,
    off: (event: string, listener: Listener) => listeners.get(event)?.delete(listener),
    remove: vi.fn(),
    getContainer: () => document.body,
    resize: () => map,
    redraw: vi.fn(),
  };
  const fire = (event: string, content?: unknown) => {
    for (const listener of listeners.get(event) ?? []) listener(content);
  };
  return { map: map as unknown as MapLibreMap, remove: map.remove, redraw: map.redraw, fire };
}

function run(maps: readonly (ReturnType<typeof aMap> | undefined)[]) {
  const reports: MapRunStatus[] = [];
  const begun: MapLibreMap[] = [];
  const ended: MapLibreMap[] = [];
  let drawn: () => void = () => undefined;
  let next = 0;
  const running = runMap({
    create: () => maps[next++]?.map,
    begin: (map, onDrawn) => {
      begun.push(map);
      drawn = onDrawn;
      return () => ended.push(map);
    },
    report: (status) => reports.push(status),
  });
  return { running, reports, begun, ended, tellDrawn: () => drawn() };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("Without WebGL there is no map, and a report", () => {
  const { running, reports } = run([undefined]);
  expect(running).toBeUndefined();
  expect(reports).toEqual(["no-webgl"]);
});

test("A map that has its style is drawn, and removed at the end", () => {
  const one = aMap();
  const { running, reports, begun, ended } = run([one]);
  expect(begun).toEqual([]);
  one.fire("style.load");
  expect(begun).toEqual([one.map]);
  running?.stop();
  expect(ended).toEqual([one.map]);
  expect(one.remove).toHaveBeenCalledOnce();
  expect(reports).toEqual(["waiting"]);
});

test("A map is drawn in each new size of its element, after the frame that has it, until its end", () => {
  let tellSize: () => void = () => undefined;
  const observed: unknown[] = [];
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(tell: () => void) {
        tellSize = tell;
      }
      observe(element: unknown) {
        observed.push(element);
      }
      disconnect() {}
    },
  );
  const one = aMap();
  const { running } = run([one]);
  expect(observed).toEqual([document.body]);
  // The size at the start, of which an observer tells too.
  tellSize();
  vi.advanceTimersByTime(1);
  expect(one.redraw).not.toHaveBeenCalled();
  tellSize();
  expect(one.redraw).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(one.redraw).toHaveBeenCalledOnce();
  tellSize();
  running?.stop();
  vi.advanceTimersByTime(1);
  expect(one.redraw).toHaveBeenCalledOnce();
});

test("A map that draws nothing within a minute is given up, one that has drawn is not", () => {
  const late = aMap();
  const given = run([late]);
  late.fire("style.load");
  vi.advanceTimersByTime(61_000);
  expect(given.reports).toEqual(["failed"]);
  expect(late.remove).toHaveBeenCalledOnce();
  given.running?.stop();
  expect(given.reports).toEqual(["failed"]);

  const good = aMap();
  const kept = run([good]);
  good.fire("style.load");
  kept.tellDrawn();
  vi.advanceTimersByTime(61_000);
  expect(kept.reports).toEqual([]);
});

test("A map whose worker cannot be had is given up at once, though its style is there", () => {
  const one = aMap();
  const { reports, ended } = run([one]);
  one.fire("style.load");
  one.fire("error", { error: new Error("Worker failed to load: 404") });
  expect(reports).toEqual(["failed"]);
  expect(ended).toEqual([one.map]);
  vi.advanceTimersByTime(61_000);
  expect(reports).toEqual(["failed"]);
});

test("Errors are logged, before and after the first drawing, but for those of Plan IGN, whose layer reports them", () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const one = aMap();
  const { tellDrawn, reports } = run([one]);
  one.fire("style.load");
  const [early, late] = [new Error("of a layer"), new Error("of a source")];
  one.fire("error", { error: early });
  one.fire("error", { sourceId: "plan-ign", error: new Error("AJAXError") });
  tellDrawn();
  one.fire("error", { sourceId: "places", error: late });
  expect(log.mock.calls).toEqual([[early], [late]]);
  expect(reports).toEqual([]);
});

test("After a lost context another map takes the place of the first, once the context is back", () => {
  const [one, other] = [aMap(), aMap()];
  const { running, reports, begun, ended } = run([one, other]);
  one.fire("style.load");
  one.fire("webglcontextlost");
  expect(reports).toEqual(["lost"]);
  expect(ended).toEqual([one.map]);
  one.fire("webglcontextrestored");
  other.fire("style.load");
  expect(begun).toEqual([one.map, other.map]);
  running?.stop();
  expect(other.remove).toHaveBeenCalledOnce();
});

import type { Map as MapLibreMap } from "maplibre-gl";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { roadModel } from "../../domain/access/access-model.ts";
import type { AppState } from "../../model/app-state.ts";
import { aState } from "../../testing/state-builder.ts";
import { type SecondMapPort, swipeDrawer } from "./layer.ts";

/** A map without WebGL, which tells its events. */
class FakeMap {
  readonly listeners = new Map<string, Set<() => void>>();
  zoom = 8;
  isRemoved = false;

  on(event: string, listener: () => void): void {
    const listeners = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, listeners.add(listener));
  }
  once(event: string, listener: () => void): void {
    this.on(event, listener);
  }
  off(event: string, listener: () => void): void {
    this.listeners.get(event)?.delete(listener);
  }
  tell(event: string): void {
    for (const listener of this.listeners.get(event) ?? []) listener();
  }
  getCenter() {
    return { lng: 6.5, lat: 44.9 };
  }
  getZoom(): number {
    return this.zoom;
  }
  getBearing(): number {
    return 0;
  }
  getCanvasContainer() {
    return { after: () => undefined };
  }
  jumpTo({ zoom }: { readonly zoom: number }): void {
    this.zoom = zoom;
    this.tell("move");
  }
  remove(): void {
    this.isRemoved = true;
    this.tell("remove");
  }
}

const SUMMER = aState(
  {},
  { view: "territoires", accessMap: "rideau-saisons", accessModel: roadModel("ete", "km"), radiusKm: 10 },
);
const WITHOUT: AppState = { ...SUMMER, accessMap: "saisons" };

/** Second maps that were created, in their order. */
const created: FakeMap[] = [];
let isRefused = false;

beforeEach(() => {
  created.length = 0;
  isRefused = false;
  const element = { dataset: {}, remove: () => undefined };
  vi.stubGlobal("document", { createElement: () => element });
});

afterEach(() => vi.unstubAllGlobals());

function aDrawer() {
  const first = new FakeMap();
  const stopSync = vi.fn();
  const port = {
    create: () => {
      if (isRefused) throw new Error("Failed to initialize WebGL");
      const second = new FakeMap();
      created.push(second);
      return second as unknown as MapLibreMap;
    },
    sync: vi.fn<SecondMapPort["sync"]>(() => stopSync),
    report: vi.fn<SecondMapPort["report"]>(),
  };
  const apply = swipeDrawer(first as unknown as MapLibreMap, port);
  return { first, port, apply, stopSync };
}

it("draws the other state on one more map as long as a swipe is requested", () => {
  const { port, apply, stopSync } = aDrawer();
  apply(WITHOUT);
  expect(created).toHaveLength(0);
  apply(SUMMER);
  created[0]?.tell("load");
  apply({ ...SUMMER, radiusKm: 15 });
  expect(created).toHaveLength(1);
  const store = port.sync.mock.calls[0]?.[1];
  expect(store?.getState()).toMatchObject({
    accessMap: "communes",
    accessModel: roadModel("hiver", "km"),
    radiusKm: 15,
  });
  apply(WITHOUT);
  expect(created[0]?.isRemoved).toBe(true);
  expect(stopSync).toHaveBeenCalledOnce();
  expect(port.report).not.toHaveBeenCalled();
});

it("keeps both maps at the same camera, whichever moves", () => {
  const { first, apply } = aDrawer();
  apply(SUMMER);
  const [second] = created;
  second?.tell("load");
  first.jumpTo({ zoom: 10 });
  expect(second?.zoom).toBe(10);
  second?.jumpTo({ zoom: 7 });
  expect(second?.zoom).toBe(10);
});

it("removes the second map with the first, which then moves nothing", () => {
  const { first, apply } = aDrawer();
  apply(SUMMER);
  first.remove();
  expect(created[0]?.isRemoved).toBe(true);
  first.jumpTo({ zoom: 10 });
  expect(created[0]?.zoom).toBe(8);
});

it.each([
  ["WebGL is refused", () => undefined],
  ["its context is lost", () => created[0]?.tell("webglcontextlost")],
])("says once that %s, and tries again with the next swipe", (what, happens) => {
  const { port, apply } = aDrawer();
  isRefused = what === "WebGL is refused";
  apply(SUMMER);
  happens();
  apply(SUMMER);
  expect(port.report.mock.calls).toEqual([[true]]);
  apply(WITHOUT);
  expect(port.report.mock.calls).toEqual([[true], [false]]);
  isRefused = false;
  apply(SUMMER);
  expect(created.at(-1)?.isRemoved).toBe(false);
});

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { BaseMap } from "../../domain/base-map.ts";
import type { Loadable } from "../../domain/loadable.ts";
import { createActions } from "../../state/actions.ts";
import { type AppState, type Camera, createAppStore } from "../../state/app-state.ts";
import { aSquare, outlinesOf } from "../../testing/outlines.ts";
import { aState } from "../../testing/state-builder.ts";
import { loadNear, missingCells } from "./load-near.ts";

const BASE_MAP: Loadable<BaseMap> = { status: "ready", value: {} as BaseMap };
const VALLEY: Camera = { zoom: 12, longitude: 6.6, latitude: 45.3 };

const OUTLINES = outlinesOf({ communes: [aSquare("73001", 5)], departements: [aSquare("73", 5), aSquare("74", 6)] });
const FINER = {
  type: "Topology",
  transform: { scale: [1, 1], translate: [5, 45] },
  objects: { limits: { type: "MultiLineString", arcs: [[0]], properties: { ranks: [0] } } },
  arcs: [
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ],
  ],
};
const FILES: Readonly<Record<string, unknown>> = {
  "territories-73.topojson": FINER,
};

let requests: string[] = [];

beforeEach(() => {
  requests = [];
  vi.stubGlobal("innerWidth", 1000);
  vi.stubGlobal("innerHeight", 700);
  vi.stubGlobal("fetch", async (url: string) => {
    const name = url.split("/data/").at(-1) ?? "";
    requests.push(name);
    return name in FILES ? new Response(JSON.stringify(FILES[name])) : new Response("", { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

function seen(camera: Camera | undefined, loaded: readonly ("22" | "12")[] = []): AppState {
  const state = aState({}, { camera });
  const nearGround = { status: "ready", value: new Map(loaded.map((cell) => [cell, {} as never])) } as const;
  return { ...state, resources: { ...state.resources, baseMap: BASE_MAP, nearGround } };
}

function watched(state: AppState) {
  const store = createAppStore(state, "ete");
  store.setState(state);
  const loadGround = vi.fn();
  loadNear(store, createActions(store), loadGround);
  return { store, loadGround };
}

it("names the cells in sight from near that are not loaded", () => {
  expect(missingCells(seen(VALLEY))).toEqual(["22"]);
  expect(missingCells(seen(VALLEY, ["22"]))).toEqual([]);
  expect(missingCells(seen({ ...VALLEY, longitude: 6.18 }))).toEqual(["12", "22"]);
  expect(missingCells(seen({ ...VALLEY, zoom: 9.4 }))).toEqual([]);
  expect(missingCells(seen({ ...VALLEY, longitude: 12 }))).toEqual([]);
});

it("waits for the overview of the ground", () => {
  expect(missingCells(aState({}, { camera: VALLEY }))).toEqual([]);
});

it("loads the ground once for the same cells, and again for others", () => {
  const { store, loadGround } = watched(seen(VALLEY));
  expect(loadGround).toHaveBeenCalledTimes(1);
  store.setState(seen({ ...VALLEY, zoom: 12.5 }));
  expect(loadGround).toHaveBeenCalledTimes(1);
  store.setState(seen({ ...VALLEY, longitude: 6.18 }));
  expect(loadGround).toHaveBeenCalledTimes(2);
});

it("keeps the outlines of the whole region where no finer file can be had, and shows finer ones once there are some", async () => {
  const { store } = watched(seen(VALLEY));
  const withOutlines = (camera: Camera) => {
    const state = seen(camera);
    store.setState({ ...state, resources: { ...state.resources, territories: { status: "ready", value: OUTLINES } } });
  };
  withOutlines({ ...VALLEY, zoom: 9.4 });
  withOutlines(VALLEY);
  await vi.waitFor(() => expect(requests).toEqual(["territories-74.topojson"]));
  expect(store.getState().finerOutlines).toBeUndefined();
  withOutlines({ ...VALLEY, longitude: 5.5 });
  await vi.waitFor(() => expect(store.getState().finerOutlines?.communes.features).toHaveLength(1));
  withOutlines(VALLEY);
  expect(requests).toEqual(["territories-74.topojson", "territories-73.topojson"]);
});

import { featureCollection } from "@turf/turf";
import { topology } from "topojson-server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createLoader } from "../../data/dataset/loader.ts";
import { type BaseMap, CELL_LAYERS } from "../../domain/base-map.ts";
import type { Loadable } from "../../domain/loadable.ts";
import { createActions } from "../../state/actions.ts";
import { type AppState, type Camera, createAppStore } from "../../state/app-state.ts";
import { aSquare, outlinesOf } from "../../testing/outlines.ts";
import { aState } from "../../testing/state-builder.ts";
import { loadNear } from "./load-near.ts";

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
  "base-map-12.topojson": topology(Object.fromEntries(CELL_LAYERS.map((layer) => [layer, featureCollection([])]))),
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

function seen(camera: Camera | undefined): AppState {
  const state = aState({}, { camera });
  return { ...state, resources: { ...state.resources, baseMap: BASE_MAP } };
}

function watched(state: AppState) {
  const store = createAppStore(state, "ete");
  store.setState(state);
  return { store, retry: loadNear(store, createActions(store), createLoader()) };
}

const grounds = () => requests.filter((name) => name.startsWith("base-map-"));

it("asks for the ground of the cells in sight from near, once the overview is there", async () => {
  for (const state of [
    aState({}, { camera: VALLEY }),
    seen({ ...VALLEY, zoom: 9.4 }),
    seen({ ...VALLEY, longitude: 12 }),
  ])
    watched(state);
  expect(grounds()).toEqual([]);
  watched(seen({ ...VALLEY, longitude: 6.18 }));
  expect(grounds()).toEqual(["base-map-12.topojson", "base-map-22.topojson"]);
});

it("asks once for the ground of a cell that has come, and then for that of others", async () => {
  const west = { ...VALLEY, longitude: 5.8 };
  const { store } = watched(seen(west));
  await vi.waitFor(() => expect(store.getState().resources.nearGround).toMatchObject({ value: { size: 1 } }));
  store.setState({ camera: { ...west, zoom: 12.5 } });
  expect(grounds()).toEqual(["base-map-12.topojson"]);
  store.setState({ camera: { ...VALLEY, longitude: 6.18 } });
  expect(grounds()).toEqual(["base-map-12.topojson", "base-map-22.topojson"]);
});

it("asks again for ground that failed", async () => {
  const { store, retry } = watched(seen(VALLEY));
  await vi.waitFor(() => expect(store.getState().resources.nearGround.status).toBe("failed"));
  expect(grounds()).toHaveLength(1);
  retry();
  expect(grounds()).toEqual(["base-map-22.topojson", "base-map-22.topojson"]);
});

it("keeps the outlines of the whole region where no finer file can be had, and shows finer ones once there are some", async () => {
  const { store } = watched(seen(VALLEY));
  const withOutlines = (camera: Camera) => {
    const state = seen(camera);
    store.setState({ ...state, resources: { ...state.resources, outlines: { status: "ready", value: OUTLINES } } });
  };
  withOutlines({ ...VALLEY, zoom: 9.4 });
  withOutlines(VALLEY);
  await vi.waitFor(() =>
    expect(requests.filter((name) => name.startsWith("territories-"))).toEqual(["territories-74.topojson"]),
  );
  expect(store.getState().finerOutlines).toBeUndefined();
  withOutlines({ ...VALLEY, longitude: 5.5 });
  await vi.waitFor(() => expect(store.getState().finerOutlines?.communes.features).toHaveLength(1));
  withOutlines(VALLEY);
  expect(requests.filter((name) => name.startsWith("territories-"))).toEqual([
    "territories-74.topojson",
    "territories-73.topojson",
  ]);
});

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { BaseMap } from "../domain/base-map.ts";
import type { Loadable } from "../domain/loadable.ts";
import type { Camera } from "../model/app-state.ts";
import { createAppStore } from "../model/store.ts";
import { aState } from "../testing/state-builder.ts";
import { missingCells, watchNearGround } from "./load-near-ground.ts";

const BASE_MAP: Loadable<BaseMap> = { status: "ready", value: {} as BaseMap };
const VALLEY: Camera = { zoom: 12, longitude: 6.6, latitude: 45.3 };

beforeEach(() => {
  vi.stubGlobal("innerWidth", 1000);
  vi.stubGlobal("innerHeight", 700);
});
afterEach(() => vi.unstubAllGlobals());

function seen(camera: Camera, loaded: readonly ("22" | "12")[] = []) {
  const state = aState({}, { camera });
  const nearGround = { status: "ready", value: new Map(loaded.map((cell) => [cell, {} as never])) } as const;
  return { ...state, resources: { ...state.resources, baseMap: BASE_MAP, nearGround } };
}

it("names the cells in sight from near that are not loaded", () => {
  expect(missingCells(seen(VALLEY))).toEqual(["22"]);
  expect(missingCells(seen(VALLEY, ["22"]))).toEqual([]);
  expect(missingCells(seen({ ...VALLEY, longitude: 6.18 }))).toEqual(["12", "22"]);
  expect(missingCells(seen({ ...VALLEY, zoom: 9.4 }))).toEqual([]);
  expect(missingCells(seen({ ...VALLEY, longitude: 12 }))).toEqual([]);
});

it("waits for the overview", () => {
  expect(missingCells(aState({}, { camera: VALLEY }))).toEqual([]);
});

it("loads once for the same cells, and again for others", () => {
  const store = createAppStore(seen(VALLEY), "ete");
  store.setState(seen(VALLEY));
  const load = vi.fn();
  watchNearGround(store, load);
  expect(load).toHaveBeenCalledTimes(1);
  store.setState(seen({ ...VALLEY, zoom: 12.5 }));
  expect(load).toHaveBeenCalledTimes(1);
  store.setState(seen({ ...VALLEY, longitude: 6.18 }));
  expect(load).toHaveBeenCalledTimes(2);
});

import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, it } from "vitest";
import type { TerritoryOutlines } from "../domain/outlines.ts";
import { createActions } from "../model/actions.ts";
import { USUAL_CHOICES } from "../model/app-state.ts";
import { createAppStore } from "../model/store.ts";
import { departementsWithin, watchNear } from "./watch-near.ts";

function square(code: string, west: number): TerritoryOutlines["departements"]["features"][number] {
  const ring = [
    [west, 45],
    [west + 1, 45],
    [west + 1, 46],
    [west, 46],
    [west, 45],
  ];
  return { type: "Feature", properties: { code }, geometry: { type: "Polygon", coordinates: [ring] } };
}

const NONE = { type: "FeatureCollection" as const, features: [] };
const OUTLINES: TerritoryOutlines = {
  communes: NONE,
  epci: NONE,
  departements: { ...NONE, features: [square("73", 5), square("74", 6)] },
};

it("finds the départements that a box meets", () => {
  expect(departementsWithin([5.2, 45.2, 5.4, 45.4], OUTLINES.departements)).toEqual(["73"]);
  expect(departementsWithin([5.9, 45.2, 6.2, 45.4], OUTLINES.departements)).toEqual(["73", "74"]);
  expect(departementsWithin([8, 45, 9, 46], OUTLINES.departements)).toEqual([]);
});

it("tells the store what is near after each move, once the outlines are there, and nothing from afar", () => {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const view = { zoom: 12, west: 5.2 };
  const moves = new Set<() => void>();
  const bounds = {
    getWest: () => view.west,
    getSouth: () => 45.2,
    getEast: () => view.west + 0.2,
    getNorth: () => 45.4,
  };
  const map = {
    getZoom: () => view.zoom,
    getBounds: () => bounds,
    on: (_event: string, hear: () => void) => moves.add(hear),
    off: (_event: string, hear: () => void) => moves.delete(hear),
  } as unknown as MapLibreMap;
  const move = (changes: Partial<typeof view>) => {
    Object.assign(view, changes);
    for (const hear of moves) hear();
  };
  const near = () => store.getState().nearDepartements;
  const stop = watchNear(map, store, createActions(store));
  expect(near()).toEqual([]);
  store.setState(({ resources }) => ({
    resources: { ...resources, territories: { status: "ready", value: OUTLINES } },
  }));
  expect(near()).toEqual(["73"]);
  move({ zoom: 9, west: 6.2 });
  expect(near()).toEqual(["73"]);
  move({ zoom: 10 });
  expect(near()).toEqual(["73", "74"]);
  const before = near();
  move({ west: 5.2 });
  expect(near()).toBe(before);
  stop();
  expect(moves.size).toBe(0);
});

import { describe, expect, it } from "vitest";
import type { Position } from "../domain/geo/position.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState, withoutRoads } from "../testing/state-builder.ts";
import {
  selectAttach,
  selectIsStraight,
  selectPassageStates,
  selectRoadsIn,
  selectSeason,
} from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";

function onRoads(changes: Partial<AppState> = {}): AppState {
  return aState({ roads: OVER_THE_ISERAN }, changes);
}

it("selectSeason is that of the day until a person chooses, then the chosen one", () => {
  expect(selectSeason(onRoads({ currentSeason: "hiver" }))).toBe("hiver");
  expect(selectSeason(onRoads({ currentSeason: "hiver", season: "ete" }))).toBe("ete");
});

it("selectIsStraight holds when the network failed to load, and not while it is loading", () => {
  expect([selectIsStraight(withoutRoads(aState())), selectIsStraight(aState())]).toEqual([true, false]);
});

describe("the roads", () => {
  it("are cached for each season: a look at one does not evict the other", () => {
    const state = onRoads();
    const summer = selectRoadsIn(state, "ete");
    const winter = selectRoadsIn(state, "hiver");
    expect([summer?.isShut[2], winter?.isShut[2]]).toEqual([0, 1]);
    expect(selectRoadsIn({ ...state, hoveredId: "fs-1" }, "ete")).toBe(summer);
    expect(selectRoadsIn({ ...state }, "hiver")).toBe(winter);
  });

  it("are undefined before the network is loaded", () => {
    expect(selectRoadsIn(aState(), "ete")).toBeUndefined();
    expect(selectAttach(aState())).toBeUndefined();
  });

  it("have one attachment function while the network is the same", () => {
    const state = onRoads();
    expect(selectAttach({ ...state, season: "hiver" })).toBe(selectAttach(state));
  });
});

describe("the passages", () => {
  it("are in the state of the shown season", () => {
    const states = (changes: Partial<AppState>) => selectPassageStates(onRoads(changes));
    expect(states({})).toMatchObject([{ isOpen: true }]);
    expect(states({ currentSeason: "hiver" })).toMatchObject([{ isOpen: false }]);
    expect(states({ currentSeason: "hiver", season: "ete" })).toMatchObject([{ isOpen: true }]);
    const state = onRoads();
    expect(selectPassageStates({ ...state, hoveredId: "fs-1" })).toBe(selectPassageStates(state));
  });

  it("are the same empty list before the network is loaded", () => {
    expect(selectPassageStates(aState())).toBe(selectPassageStates(aState()));
  });
});

describe("a position that the data do not attach", () => {
  const bend: Position = [7.02, 45.44];
  const shapes = new Map([[0, [bend]]]);
  const origin = { kind: "position", position: bend } as const;

  it("joins the drawn road, once its shape is loaded", () => {
    const offRoadKm = (changes: Partial<AppState>) => selectAttach(onRoads(changes))?.(bend).offRoadKm;
    expect(offRoadKm({ origin })).toBeGreaterThan(0.5);
    expect(offRoadKm({ origin, roadShapes: shapes })).toBe(0);
  });

  it("is the only reason to attach all positions again when shapes load", () => {
    const state = onRoads();
    const before = selectAttach(state);
    expect(selectAttach({ ...state, roadShapes: shapes })).toBe(before);
    expect(selectAttach({ ...state, roadShapes: shapes, origin })).not.toBe(before);
  });
});

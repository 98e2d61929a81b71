import { describe, expect, it } from "vitest";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState, withoutRoads } from "../testing/state-builder.ts";
import { selectIsStraight, selectPassageStates, selectSeason } from "./access-selectors.ts";
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

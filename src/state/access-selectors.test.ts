import { describe, expect, it } from "vitest";
import type { Position } from "../domain/geo/position.ts";
import { roadModel, STRAIGHT } from "../domain/network/conditions.ts";
import type { PassageId } from "../domain/network/road-network.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState, withoutRoads } from "../testing/state-builder.ts";
import {
  selectAccessModel,
  selectAttach,
  selectDrawnRoads,
  selectOpenRoadsIn,
  selectPassageStates,
  selectSeason,
  selectSelectedPassage,
} from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";

const ISERAN = "col-de-l-iseran" as PassageId;

function onRoads(changes: Partial<AppState> = {}): AppState {
  return aState({ roads: OVER_THE_ISERAN }, changes);
}

describe("selectAccessModel", () => {
  it.each(["ete", "hiver"] as const)("is the road of the day's season, %s, in km, until a person chooses", (season) => {
    expect(selectAccessModel(onRoads({ currentSeason: season }))).toBe(roadModel(season, "km"));
  });

  it("is the model that the person chose, whatever the day", () => {
    const accessModel = roadModel("hiver", "min");
    expect(selectAccessModel(onRoads({ accessModel }))).toBe(accessModel);
    expect(selectAccessModel(aState({}, { accessModel: STRAIGHT }))).toBe(STRAIGHT);
  });

  it("is the straight line when the network failed to load, and not while it is loading", () => {
    expect(selectAccessModel(withoutRoads(aState({}, { accessModel: roadModel("hiver", "min") })))).toBe(STRAIGHT);
    expect(selectAccessModel(aState())).toBe(roadModel("ete", "km"));
  });
});

describe("the season", () => {
  it("is that of the access model, and of the day for straight lines", () => {
    expect(selectSeason(onRoads({ accessModel: roadModel("hiver", "min") }))).toBe("hiver");
    expect(selectSeason(onRoads({ accessModel: STRAIGHT, currentSeason: "hiver" }))).toBe("hiver");
  });
});

describe("the roads", () => {
  it("are those of the access model", () => {
    const summer = onRoads();
    expect(selectDrawnRoads(summer)?.isShut[2]).toBe(0);
    const winter = onRoads({ accessModel: roadModel("hiver", "min") });
    expect(selectDrawnRoads(winter)).toMatchObject({ metric: "min" });
    expect(selectDrawnRoads(winter)?.isShut[2]).toBe(1);
  });

  it("are cached for each season: a look at one does not evict the other", () => {
    const state = onRoads();
    const summer = selectOpenRoadsIn(state, "ete", "km");
    const winter = selectOpenRoadsIn(state, "hiver", "km");
    expect(selectOpenRoadsIn({ ...state, hoveredId: "fs-1" }, "ete", "km")).toBe(summer);
    expect(selectOpenRoadsIn({ ...state }, "hiver", "km")).toBe(winter);
  });

  it("are undefined for straight lines and before the network is loaded", () => {
    expect(selectDrawnRoads(onRoads({ accessModel: STRAIGHT }))).toBeUndefined();
    expect(selectOpenRoadsIn(onRoads({ accessModel: STRAIGHT }), "ete", "km")).toBeDefined();
    expect(selectDrawnRoads(aState())).toBeUndefined();
    expect(selectAttach(aState())).toBeUndefined();
  });

  it("have one attachment function while the network is the same", () => {
    const state = onRoads();
    expect(selectAttach({ ...state, accessModel: STRAIGHT })).toBe(selectAttach(state));
  });
});

describe("the passages", () => {
  it("are in the state of the shown season", () => {
    const states = (changes: Partial<AppState>) => selectPassageStates(onRoads(changes));
    expect(states({})).toMatchObject([{ isOpen: true }]);
    expect(states({ currentSeason: "hiver" })).toMatchObject([{ isOpen: false }]);
    expect(states({ accessModel: STRAIGHT, currentSeason: "hiver" })).toMatchObject([{ isOpen: false }]);
    const state = onRoads();
    expect(selectPassageStates({ ...state, hoveredId: "fs-1" })).toBe(selectPassageStates(state));
  });

  it("are the same empty list before the network is loaded", () => {
    expect(selectPassageStates(aState())).toBe(selectPassageStates(aState()));
  });

  it("are found by the identifier of the link, if some passage bears it", () => {
    const select = (id: string) =>
      selectSelectedPassage(onRoads({ selection: { kind: "passage", id: id as PassageId } }));
    expect(select(ISERAN)).toBe(OVER_THE_ISERAN.passages[0]);
    expect(select("col-de-nulle-part")).toBeUndefined();
    expect(selectSelectedPassage(onRoads())).toBeUndefined();
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

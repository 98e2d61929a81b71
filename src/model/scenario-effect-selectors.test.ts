import FlatQueue from "flatqueue";
import { describe, expect, it, vi } from "vitest";
import { roadModel, STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import { nearestCosts } from "../domain/coverage/nearest-costs.ts";
import type { PlannedPlace } from "../domain/scenario/planned-place.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import { selectNearestCosts } from "./coverage-selectors.ts";
import { selectChangedTerritories, selectChosenChange, selectScenarioEffect } from "./scenario-effect-selectors.ts";
import { selectClosure, selectPlannedGains, selectReturns } from "./scenario-places-selectors.ts";

// Test files of one process share their modules: a spy takes hold of none that came before.
vi.hoisted(() => vi.resetModules());
vi.mock("../domain/coverage/nearest-costs.ts", { spy: true });

const SAVOIE = "73" as CodeDepartement;
const VAL = aCommune({
  code: "73304" as CodeCommune,
  name: "Val-d'Isère",
  position: [6.98, 45.448],
  population: 300,
  codeDepartement: SAVOIE,
});
const BONNEVAL = aCommune({
  code: "73047" as CodeCommune,
  name: "Bonneval-sur-Arc",
  position: [7.048, 45.372],
  population: 100,
  codeDepartement: SAVOIE,
});
const AT_BONNEVAL = aPlace({ id: "fs-1", position: BONNEVAL.position });
const AT_VAL: PlannedPlace = { kind: "envisage", id: "envisage-1", name: "", position: VAL.position };

/** 10 km by the road in summer, unless told otherwise: the pass between both communes is 30 km long. */
function supposing(changes: Partial<AppState>): AppState {
  return aState(
    { places: [AT_BONNEVAL], communes: [VAL, BONNEVAL], roads: OVER_THE_ISERAN },
    { accessModel: roadModel("ete", "km"), ...changes },
  );
}

describe("what a scenario changes", () => {
  it("is given for the region, the chosen territory and each level", () => {
    const state = supposing({ planned: [AT_VAL], territory: { level: "commune", code: BONNEVAL.code } });
    expect(selectScenarioEffect(state)?.whole).toMatchObject({
      gained: 300,
      lost: 0,
      shareBefore: 0.25,
      shareAfter: 1,
    });
    expect(selectChosenChange(state)).toMatchObject({ gained: 0, shareBefore: 1, shareAfter: 1 });
    expect(selectChangedTerritories(state, "commune")).toMatchObject([
      {
        name: "Val-d'Isère",
        territory: { level: "commune", code: "73304" },
        gained: 300,
        meanBefore: 30,
        meanAfter: 0,
      },
    ]);
    expect(selectChangedTerritories(state, "departement")).toMatchObject([{ name: "Savoie", gained: 300 }]);
  });

  it("is empty without a scenario", () => {
    const state = supposing({});
    expect(selectScenarioEffect(state)?.whole).toMatchObject({ gained: 0, lost: 0 });
    expect(selectChangedTerritories(state, "commune")).toEqual([]);
  });

  it("gives no planned place a gain without any, and searches no roads for it", () => {
    const state = supposing({});
    selectNearestCosts(state);
    const paths = vi.spyOn(FlatQueue.prototype, "pop");
    expect(selectPlannedGains(state)).toEqual([]);
    expect(paths).not.toHaveBeenCalled();
    paths.mockRestore();
  });

  it("restores every figure when the planned places are removed", () => {
    const before = selectScenarioEffect(supposing({}));
    selectScenarioEffect(supposing({ planned: [AT_VAL], excluded: ["fs-1"] }));
    expect(selectScenarioEffect(supposing({}))).toEqual(before);
  });

  it("waits for the roads", () => {
    const state = aState({ places: [AT_BONNEVAL], communes: [VAL, BONNEVAL] }, { planned: [AT_VAL] });
    expect(selectScenarioEffect(state)).toBeUndefined();
    expect(selectPlannedGains(state)).toBeUndefined();
    expect(selectClosure(state, "fs-1")).toBeUndefined();
  });

  it("of each level is the same object for the same state", () => {
    const state = supposing({ planned: [AT_VAL] });
    expect(selectChangedTerritories({ ...state }, "epci")).toBe(selectChangedTerritories(state, "epci"));
  });
});

describe("what one place changes", () => {
  it("is given for each planned place, alone and beside the others, by the access model", () => {
    const twin = { ...AT_VAL, id: "envisage-2" };
    expect(selectPlannedGains(supposing({ planned: [AT_VAL] }))).toEqual([{ alone: 300, marginal: 300 }]);
    expect(selectPlannedGains(supposing({ planned: [AT_VAL, twin] }))).toMatchObject([
      { alone: 300, marginal: 0 },
      { alone: 300, marginal: 0 },
    ]);
    // In a straight line Val-d'Isère is within 10 km of Bonneval already.
    const straight = { accessModel: STRAIGHT, planned: [AT_VAL] };
    expect(selectPlannedGains(supposing(straight))).toEqual([{ alone: 0, marginal: 0 }]);
    // Without Bonneval's place a new one there brings both.
    const instead = { ...straight, planned: [{ ...AT_VAL, position: BONNEVAL.position }], excluded: ["fs-1"] };
    expect(selectPlannedGains(supposing(instead))).toEqual([{ alone: 400, marginal: 400 }]);
  });

  it("is computed once in straight lines, whatever the threshold", () => {
    const straight = { accessModel: STRAIGHT, planned: [AT_VAL] };
    const state = supposing(straight);
    selectPlannedGains(state);
    vi.mocked(nearestCosts).mockClear();
    expect(selectPlannedGains({ ...state, radiusKm: 5 })).toEqual([{ alone: 300, marginal: 300 }]);
    expect(nearestCosts).not.toHaveBeenCalled();
    selectPlannedGains({ ...state, planned: [{ ...AT_VAL, position: BONNEVAL.position }] });
    expect(nearestCosts).toHaveBeenCalled();
  });

  it("is told of a place before it is set aside: who loses, and what they have next", () => {
    const closure = selectClosure(supposing({ planned: [AT_VAL] }), "fs-1");
    expect(closure?.effect.whole.lost).toBe(100);
    const [loss] = closure?.effect.lost ?? [];
    expect(loss).toMatchObject({ commune: BONNEVAL, costBefore: 0, costAfter: 30 });
    expect(closure?.places[loss?.pointAfter ?? -1]).toMatchObject({ id: "envisage-1" });
    expect(selectClosure(supposing({}), "fs-elsewhere")).toBeUndefined();
  });

  it("is told of a place that is set aside: who would be served again", () => {
    const [back] = selectReturns(supposing({ excluded: ["fs-1", "fs-gone"] }));
    expect(back).toMatchObject({ place: AT_BONNEVAL, regained: 100 });
    expect(selectReturns(supposing({ excluded: ["fs-gone"] }))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../domain/access/access-model.ts";
import type { PlannedPlace } from "../domain/scenario/planned-place.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState, withoutRoads } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import { selectNearestCosts } from "./coverage-selectors.ts";

const VAL_D_ISERE = aCommune({ position: [6.98, 45.448], population: 300 });
const BONNEVAL = aCommune({ position: [7.048, 45.372], population: 100 });
const AT_BONNEVAL = aPlace({ position: BONNEVAL.position });
const communes = [VAL_D_ISERE, BONNEVAL];

function everythingReady(changes: Partial<AppState> = {}): AppState {
  return aState({ places: [AT_BONNEVAL], communes, roads: OVER_THE_ISERAN }, changes);
}

describe("selectNearestCosts", () => {
  it("gives ways over the Iseran in summer, through the valleys in winter, and straight lines when chosen", () => {
    const costs = (changes: Partial<AppState>) => [...(selectNearestCosts(everythingReady(changes))?.cost ?? [])];
    expect(costs({})).toEqual([30, 0]);
    expect(costs({ currentSeason: "hiver" })).toEqual([215, 0]);
    expect(costs({ accessModel: STRAIGHT })[0]).toBeCloseTo(9.98, 1);
    expect(costs({ accessModel: roadModel("ete", "min") })[0]).toBe(30);
  });

  it("is undefined while the network loads, and gives no straight lines instead", () => {
    const state = aState({ places: [AT_BONNEVAL], communes });
    expect(selectNearestCosts(state)).toBeUndefined();
  });

  it("gives straight lines when the network failed to load", () => {
    const state = withoutRoads(everythingReady());
    expect(selectNearestCosts(state)?.cost[0]).toBeCloseTo(9.98, 1);
  });

  it.each([{ places: [AT_BONNEVAL] }, { communes }])("waits for places and communes too", (data) => {
    for (const accessModel of [STRAIGHT, roadModel("ete", "km")]) {
      expect(selectNearestCosts(aState({ ...data, roads: OVER_THE_ISERAN }, { accessModel }))).toBeUndefined();
    }
  });

  it.each([STRAIGHT, roadModel("hiver", "min")])(
    "measures nothing anew when a planned place gets a name: %j",
    (accessModel) => {
      const planned = (name: string, position = VAL_D_ISERE.position): PlannedPlace[] => [
        { kind: "envisage", id: "envisage-1", name, position },
      ];
      const state = everythingReady({ accessModel, planned: planned("") });
      const first = selectNearestCosts(state);
      expect(selectNearestCosts({ ...state, planned: planned("Maison du canton") })).toBe(first);
      const moved = selectNearestCosts({ ...state, planned: planned("", [7, 45.4]) });
      expect([...(moved?.cost ?? [])]).not.toEqual([...(first?.cost ?? [])]);
    },
  );
});

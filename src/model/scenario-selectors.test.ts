import { describe, expect, it } from "vitest";
import { STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune } from "../domain/codes.ts";
import type { PlannedPlace } from "../domain/scenario/planned-place.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { aState } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import { selectNearestCosts, selectPresentNearestCosts } from "./coverage-selectors.ts";
import { selectPlannedPlaces } from "./planned-selectors.ts";
import { selectPresentPlaces } from "./present-places-selectors.ts";
import { selectHasScenario, selectMeasuredPlaces } from "./scenario-selectors.ts";

const GAP = aCommune({ code: "05061" as CodeCommune, name: "Gap", position: [6.08, 44.56] });
const CEILLAC = aCommune({ code: "05026" as CodeCommune, name: "Ceillac", position: [6.776, 44.667] });
const AT_GAP = aPlace({ id: "fs-gap", position: GAP.position });
const AT_CEILLAC: PlannedPlace = { kind: "envisage", id: "envisage-1", name: "", position: [6.78, 44.66] };

function supposing(changes: Partial<AppState>): AppState {
  return aState({ places: [AT_GAP], communes: [GAP, CEILLAC] }, { accessModel: STRAIGHT, ...changes });
}

describe("a scenario", () => {
  it("is absent without planned or excluded places, and then nothing is measured twice", () => {
    const state = supposing({});
    expect(selectHasScenario(state)).toBe(false);
    expect(selectMeasuredPlaces(state)).toBe(selectPresentPlaces(state));
    expect(selectPresentNearestCosts(state)).toBe(selectNearestCosts(state));
  });

  it("adds planned places, in the commune of the nearest seat", () => {
    const state = supposing({ planned: [AT_CEILLAC] });
    expect(selectHasScenario(state)).toBe(true);
    expect(selectPlannedPlaces(state)).toEqual([
      {
        ...AT_CEILLAC,
        commune: "Ceillac",
        codeCommune: "05026",
        codeEpci: CEILLAC.codeEpci,
        codeDepartement: CEILLAC.codeDepartement,
      },
    ]);
    expect(selectMeasuredPlaces(state)).toEqual([AT_GAP, ...selectPlannedPlaces(state)]);
    expect(selectNearestCosts(state)?.cost[1]).toBeLessThan(1);
    expect(selectPresentNearestCosts(state)?.cost[1]).toBeGreaterThan(50);
  });

  it("omits excluded places", () => {
    const state = supposing({ excluded: ["fs-gap"] });
    expect(selectMeasuredPlaces(state)).toEqual([]);
    expect(selectNearestCosts(state)?.cost[0]).toBe(Number.POSITIVE_INFINITY);
    expect(selectPresentNearestCosts(state)?.cost[0]).toBe(0);
  });

  it("is absent when the excluded places are not measured", () => {
    expect(selectHasScenario(supposing({ excluded: ["fs-elsewhere"] }))).toBe(false);
  });
});

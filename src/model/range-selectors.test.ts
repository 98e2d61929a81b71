import { describe, expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune } from "../domain/codes.ts";
import { shareRangeOf } from "../domain/coverage/share-range.ts";
import { exportedCommunes, exportedSides } from "../features/export/exported-rows.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import { selectCertaintyOf, selectCommuneCertainties, selectHasRanges, selectRangeOf } from "./range-selectors.ts";
import { selectChosenTerritoryAccess } from "./territory-selectors.ts";

/** 30 km by the Iseran, of which the ninth decile of errors makes 27 to 33. */
const VAL_D_ISERE = aCommune({ code: "73304" as CodeCommune, position: [6.98, 45.448], population: 300 });
const BONNEVAL = aCommune({ code: "73040" as CodeCommune, position: [7.048, 45.372], population: 100 });
const AT_BONNEVAL = aPlace({ position: BONNEVAL.position });
const IN_SUMMER = roadModel("ete", "km");

function byRoad(radiusKm: number, changes: Partial<AppState> = {}): AppState {
  const data = { places: [AT_BONNEVAL], communes: [VAL_D_ISERE, BONNEVAL], roads: OVER_THE_ISERAN };
  return aState(data, { accessModel: IN_SUMMER, radiusKm, ...changes });
}

describe("the ranges of a state", () => {
  it("exist by our roads only", () => {
    expect(selectHasRanges(byRoad(10))).toBe(true);
    const straight = byRoad(10, { accessModel: STRAIGHT });
    expect(selectHasRanges(straight)).toBe(false);
    expect(selectRangeOf(straight)(9)).toEqual({ least: 9, most: 9 });
    expect(exportedSides(straight).hasRanges).toBe(false);
    expect(selectHasRanges(byRoad(10))).toBe(true);
  });

  it.each([
    [10, ["au-dela", "dedans"]],
    [28, ["limite", "dedans"]],
    [32, ["limite", "dedans"]],
    [40, ["dedans", "dedans"]],
  ] as const)("tell at %d km of each commune whether it is within, beyond or on the line", (radiusKm, certainties) => {
    const state = byRoad(radiusKm);
    expect(selectCommuneCertainties(state)).toEqual(certainties);
    expect(selectCertaintyOf(state)(30)).toBe(certainties[0]);
    expect(
      exportedCommunes(state)
        ?.map(({ certainty }) => certainty)
        .sort(),
    ).toEqual([...certainties].sort());
  });

  it.each([10, 28, 32, 40])("hold the share at the threshold of %d km", (radiusKm) => {
    const access = selectChosenTerritoryAccess(byRoad(radiusKm));
    const range = access && shareRangeOf(access);
    expect(range?.least).toBeLessThanOrEqual(access?.share ?? Number.NaN);
    expect(range?.most).toBeGreaterThanOrEqual(access?.share ?? Number.NaN);
  });
});

import { describe, expect, it, vi } from "vitest";
import { roadModel, STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import { shutPassagesOnWays } from "../domain/network/shut-passages-on-ways.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState, withoutRoads } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import { selectSeasonLosses, selectShutPassages } from "./season-selectors.ts";

// Test files of one process share their modules: a spy takes hold of none that came before.
vi.hoisted(() => vi.resetModules());
vi.mock("../domain/network/shut-passages-on-ways.ts", { spy: true });

const VAL_D_ISERE = aCommune({
  code: "73304" as CodeCommune,
  codeDepartement: "73" as CodeDepartement,
  position: [6.98, 45.448],
  population: 300,
});
const BONNEVAL = aCommune({ code: "73047" as CodeCommune, position: [7.048, 45.372], population: 100 });

const COMMUNES = [VAL_D_ISERE, BONNEVAL];
const POINTS = [aPlace({ position: BONNEVAL.position })];

/** Whoever lives in Val-d'Isère goes to Bonneval, 30 km by the Iseran, 215 km when it is shut. */
function overTheIseran(changes: Partial<AppState> = {}): AppState {
  return aState(
    { places: POINTS, communes: COMMUNES, roads: OVER_THE_ISERAN },
    { accessModel: roadModel("hiver", "km"), radiusKm: 30, ...changes },
  );
}

describe("selectSeasonLosses", () => {
  it.each(["ete", "hiver"] as const)(
    "finds who loses access when the pass closes, asked in either season: %s",
    (season) => {
      const losses = selectSeasonLosses(overTheIseran({ accessModel: roadModel(season, "km") }));
      expect(losses?.totals.perd).toEqual({ communes: 1, population: 300 });
      expect(losses?.communes[0]).toMatchObject({ commune: VAL_D_ISERE, summerCost: 30, winterCost: 215 });
    },
  );

  it("finds longer ways of people beyond the threshold in both seasons", () => {
    expect(selectSeasonLosses(overTheIseran({ radiusKm: 20 }))?.totals).toMatchObject({
      perd: { communes: 0 },
      allonge: { communes: 1 },
    });
  });

  it("finds no losses in another territory", () => {
    const elsewhere = overTheIseran({ territory: { level: "commune", code: BONNEVAL.code } });
    expect(selectSeasonLosses(elsewhere)?.communes).toEqual([]);
  });

  it("is undefined for straight lines, chosen or after a failed load", () => {
    expect(selectSeasonLosses(overTheIseran({ accessModel: STRAIGHT }))).toBeUndefined();
    expect(selectSeasonLosses(withoutRoads(overTheIseran()))).toBeUndefined();
  });
});

describe("selectShutPassages", () => {
  it("names the closed pass for each commune", () => {
    const passages = selectShutPassages(overTheIseran());
    expect(passages?.map((one) => one.map(({ name }) => name))).toEqual([["Col de l'Iseran"]]);
  });

  it("computes the ways once, whatever the threshold and the territory", () => {
    const state = overTheIseran();
    const passages = selectShutPassages(state);
    vi.mocked(shutPassagesOnWays).mockClear();
    expect(selectShutPassages({ ...state, radiusKm: 20 })).toEqual(passages);
    expect(selectShutPassages({ ...state, territory: { level: "commune", code: BONNEVAL.code } })).toEqual([]);
    expect(shutPassagesOnWays).not.toHaveBeenCalled();
  });
});

import FlatQueue from "flatqueue";
import { describe, expect, it, vi } from "vitest";
import { roadModel, STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../domain/codes.ts";
import type { PlannedPlace } from "../domain/scenario/planned-place.ts";
import { territorySet } from "../domain/territory-members.ts";
import { type TerritoryRef, WHOLE_REGION } from "../domain/territory-ref.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState, withoutRoads } from "../testing/state-builder.ts";
import { aimsInSteps, selectAims } from "./aim-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectNearestCosts } from "./coverage-selectors.ts";
import { restingOnDoubtInSteps, selectRestingOnDoubt } from "./doubt-selectors.ts";
import {
  selectChosenSeasonAccess,
  selectChosenTerritory,
  selectChosenTerritoryAccess,
  selectGaps,
  selectPresentChosenTerritoryAccess,
  selectPresentTerritoryRows,
  selectTerritoryAccess,
  selectTerritoryRows,
  selectUnknownCodes,
} from "./territory-selectors.ts";

const HAUTE_TARENTAISE = "247300254" as CodeEpci;
const SAVOIE: TerritoryRef = { level: "departement", code: "73" as CodeDepartement };
const inSavoie = { codeDepartement: "73" as CodeDepartement, codeEpci: undefined };
const VAL_D_ISERE = aCommune({
  ...inSavoie,
  code: "73304" as CodeCommune,
  codeEpci: HAUTE_TARENTAISE,
  position: [6.98, 45.448],
  population: 300,
});
const BONNEVAL = aCommune({ ...inSavoie, code: "73047" as CodeCommune, position: [7.048, 45.372], population: 100 });
const AT_BONNEVAL = aPlace({ ...inSavoie, codeCommune: BONNEVAL.code, position: BONNEVAL.position });
const AT_VAL_D_ISERE: PlannedPlace = {
  kind: "envisage",
  id: "envisage-1",
  name: "",
  position: VAL_D_ISERE.position,
};
const EPCIS = [{ code: HAUTE_TARENTAISE, name: "Haute Tarentaise", communesInRegion: 1, communesInAll: 8 }];

function everythingReady(changes: Partial<AppState> = {}): AppState {
  return aState(
    { places: [AT_BONNEVAL], communes: [VAL_D_ISERE, BONNEVAL], epcis: EPCIS, roads: OVER_THE_ISERAN },
    changes,
  );
}

describe("the chosen territory", () => {
  it("is the region until another is chosen", () => {
    expect(selectChosenTerritory(everythingReady())).toBe(WHOLE_REGION);
    expect(selectChosenTerritory(everythingReady({ territory: SAVOIE }))).toBe(SAVOIE);
  });

  it.each<TerritoryRef>([
    { level: "commune", code: "99999" as CodeCommune },
    { level: "epci", code: "200000000" as CodeEpci },
    { level: "departement", code: "75" as CodeDepartement },
  ])("is the region when a link names one that does not exist: %o", (territory) => {
    expect(selectChosenTerritory(everythingReady({ territory }))).toBe(WHOLE_REGION);
  });

  it("is a set without the codes that do not exist", () => {
    const both = territorySet([VAL_D_ISERE.code, BONNEVAL.code, "73999"], "Iseran");
    const state = everythingReady({ territory: both, radiusKm: 29 });
    expect(selectUnknownCodes(state)).toEqual(["73999"]);
    expect(selectChosenTerritory(state)).toEqual(territorySet([VAL_D_ISERE.code, BONNEVAL.code], "Iseran"));
    expect(selectChosenTerritory({ ...state, territory: territorySet(["73999", "73998"]) })).toBe(WHOLE_REGION);
    expect(selectChosenTerritoryAccess(state)).toMatchObject({
      name: "Iseran",
      population: 400,
      coveredPopulation: 100,
    });
    expect(selectGaps(state)?.map(({ commune }) => commune)).toEqual([VAL_D_ISERE]);
    expect(selectChosenSeasonAccess(state)).toMatchObject({ ete: { communes: 2 }, hiver: { communes: 2 } });
    const planned = { ...state, planned: [AT_VAL_D_ISERE] };
    expect(selectPresentChosenTerritoryAccess(planned)).toMatchObject({ coveredPopulation: 100, places: 1 });
    expect(selectChosenTerritoryAccess(planned)).toMatchObject({ coveredPopulation: 400, places: 2 });
  });

  it("has its own figures, by the model and at its threshold", () => {
    const state = everythingReady({ radiusKm: 30 });
    expect(selectChosenTerritoryAccess(state)).toMatchObject({ population: 400, share: 1, meanCost: 22.5, places: 1 });
    const inEpci = { ...state, territory: { level: "epci", code: HAUTE_TARENTAISE } } as const;
    expect(selectChosenTerritoryAccess(inEpci)).toMatchObject({ name: "Haute Tarentaise", share: 1, places: 0 });
    expect(selectChosenTerritoryAccess({ ...inEpci, radiusKm: 29 })).toMatchObject({ share: 0, medianCost: 30 });
    expect(selectChosenTerritoryAccess({ ...inEpci, accessModel: STRAIGHT })?.meanCost).toBeCloseTo(9.98, 1);
  });

  it("has them at the threshold of the model's unit", () => {
    const inMinutes = everythingReady({ accessModel: roadModel("ete", "min"), radiusKm: 30 });
    expect(selectChosenTerritoryAccess({ ...inMinutes, thresholdMin: 25 })?.coveredCommunes).toBe(1);
    expect(selectChosenTerritoryAccess({ ...inMinutes, thresholdMin: 35 })?.coveredCommunes).toBe(2);
  });

  it("is covered by places of welcome only", () => {
    const housing = aPlace({ id: "es-2", kind: "logement", position: VAL_D_ISERE.position });
    const state = aState(
      { places: [AT_BONNEVAL, housing], communes: [VAL_D_ISERE, BONNEVAL] },
      { accessModel: STRAIGHT, radiusKm: 5 },
    );
    expect(selectChosenTerritoryAccess(state)).toMatchObject({ population: 400, coveredPopulation: 100, share: 0.25 });
  });

  it("has them in both seasons, for a road model", () => {
    const state = everythingReady({ radiusKm: 30, territory: { level: "commune", code: VAL_D_ISERE.code } });
    expect(selectChosenSeasonAccess(state)).toMatchObject({ ete: { meanCost: 30 }, hiver: { meanCost: 215 } });
    expect(selectChosenSeasonAccess({ ...state, accessModel: STRAIGHT })).toBeUndefined();
  });
});

describe("the rows of a level", () => {
  it.each([
    ["commune", 2],
    ["epci", 1],
    ["departement", 1],
    ["region", 1],
  ] as const)("are there for %s", (level, count) => {
    expect(selectTerritoryRows(everythingReady(), level)).toHaveLength(count);
  });

  it("are waited for as the costs are, and are straight lines when the network cannot be had", () => {
    const state = aState({ places: [AT_BONNEVAL], communes: [BONNEVAL] });
    expect(selectTerritoryRows(state, "commune")).toBeUndefined();
    expect(selectTerritoryAccess(state, WHOLE_REGION)).toBeUndefined();
    expect(selectTerritoryRows(withoutRoads(state), "commune")).toHaveLength(1);
  });

  it("are the same object before and after while nothing is supposed", () => {
    const state = everythingReady();
    expect(selectPresentTerritoryRows(state, "commune")).toBe(selectTerritoryRows(state, "commune"));
    expect(selectPresentChosenTerritoryAccess(state)).toBe(selectChosenTerritoryAccess(state));
  });

  it("differ with a planned place", () => {
    const state = everythingReady({ radiusKm: 10, planned: [AT_VAL_D_ISERE] });
    expect(selectPresentChosenTerritoryAccess(state)).toMatchObject({ coveredPopulation: 100, places: 1 });
    expect(selectChosenTerritoryAccess(state)).toMatchObject({ coveredPopulation: 400, places: 2 });
  });

  it("keep while what they read is the same, whatever else is asked in between", () => {
    const state = everythingReady({ planned: [AT_VAL_D_ISERE] });
    const all = (of: AppState) => [
      selectTerritoryRows(of, "commune"),
      selectPresentTerritoryRows(of, "commune"),
      selectTerritoryRows(of, "region"),
      selectChosenSeasonAccess(of),
      selectGaps(of),
      selectAims(of),
    ];
    const first = all(state);
    const second = all({ ...state, hoveredId: "fs-1" });
    second.forEach((value, rank) => {
      expect(value).toBe(first[rank]);
    });
  });
});

describe("the gaps and the aims of the chosen territory", () => {
  it("name the communes beyond the threshold, and their nearest place", () => {
    const state = everythingReady({ radiusKm: 29 });
    expect(selectGaps(state)).toMatchObject([
      { commune: VAL_D_ISERE, population: VAL_D_ISERE.population, isPartial: false, cost: 30, nearest: AT_BONNEVAL },
    ]);
    expect(selectGaps({ ...state, territory: { level: "commune", code: BONNEVAL.code } })).toEqual([]);
    expect(selectGaps(aState())).toBeUndefined();
  });

  it("measure the aims in minutes of the season shown, whatever the model", () => {
    const shares = (state: AppState) => selectAims(state)?.map(({ share }) => share);
    // The pass takes 30 minutes.
    expect(shares(everythingReady({ accessModel: STRAIGHT }))).toEqual([0.25, 1]);
    expect(shares(everythingReady({ accessModel: roadModel("hiver", "km"), planned: [AT_VAL_D_ISERE] }))).toEqual([
      1, 1,
    ]);
    expect(shares(withoutRoads(everythingReady()))).toBeUndefined();
  });

  it.each([
    ["the aims", aimsInSteps, selectAims],
    ["the people on doubtful places", restingOnDoubtInSteps, selectRestingOnDoubt],
  ])("have the ways of %s once their steps are done", (_of, inSteps, select) => {
    const paths = vi.spyOn(FlatQueue.prototype, "pop");
    const state = everythingReady();
    expect([...inSteps(state)].length).toBeGreaterThan(1);
    expect(paths).toHaveBeenCalled();
    selectNearestCosts(state);
    paths.mockClear();
    expect(select(state)).toBeDefined();
    expect(paths).not.toHaveBeenCalled();
    paths.mockRestore();
  });
});

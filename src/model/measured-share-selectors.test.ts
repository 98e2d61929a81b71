import { describe, expect, it } from "vitest";
import { measuredModel, roadModel, STRAIGHT } from "../domain/access/access-model.ts";
import type { PassageId } from "../domain/network/road-network.ts";
import type { PlannedPlace } from "../domain/scenario/planned-place.ts";
import { createMeasuredWays } from "../domain/travel-times/measured-ways.ts";
import { exportedCommunes } from "../features/export/exported-rows.ts";
import { TRAVEL_TIMES_FILE } from "../formats/public-data/file-names.ts";
import { aCommune, aManifest, aPlace } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState, withoutRoads } from "../testing/state-builder.ts";
import { someTravelTimes } from "../testing/travel-time-builders.ts";
import { selectAccessModel, selectOpenRoads, selectSeason, selectThreshold } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectNearestCosts, selectPresentNearestCosts } from "./coverage-selectors.ts";
import { selectMeasuredCommunes, selectMeasuredShare } from "./measured-share-selectors.ts";
import { selectClosure, selectPlannedGains } from "./scenario-places-selectors.ts";
import { selectSeasonLosses } from "./season-selectors.ts";

const VAL_D_ISERE = aCommune({ code: "73304" as never, position: [6.98, 45.448], population: 300 });
const BONNEVAL = aCommune({ code: "73047" as never, position: [7.048, 45.372], population: 100 });
const AT_BONNEVAL = aPlace({ id: "fs-1", position: BONNEVAL.position });
const OTHER = aPlace({ id: "fs-2", position: [6.37, 45.56], categories: ["lieu-multiservices"] });
/** From Val-d'Isère to both places; from Bonneval nothing was measured. */
const TIMES = someTravelTimes(2, [
  [0, "fs-1", 61, 33],
  [0, "fs-2", 95, 80],
]);
const IN_MINUTES = measuredModel("min");

function measured(changes: Partial<AppState> = {}): AppState {
  return aState(
    { places: [AT_BONNEVAL, OTHER], communes: [VAL_D_ISERE, BONNEVAL], roads: OVER_THE_ISERAN, travelTimes: TIMES },
    { access: "tous", accessModel: IN_MINUTES, ...changes },
  );
}

function resourcesOf(changes: Partial<AppState["resources"]>): Partial<AppState> {
  return { resources: { ...measured().resources, ...changes } };
}

describe("the measured model", () => {
  it("uses measured ways, and our roads in summer elsewhere", () => {
    const costs = selectNearestCosts(measured());
    expect(costs?.cost[0]).toBe(61);
    expect(costs?.cost[1]).toBeCloseTo(0, 6);
    expect(selectNearestCosts(measured({ accessModel: measuredModel("km") }))?.cost[0]).toBe(33);
  });

  it("depends neither on the season nor on overrides", () => {
    const overrides = new Map([["col-de-l-iseran" as PassageId, "ferme" as const]]);
    // Without the measured ways, to show that the estimate is that of summer.
    const travelTimes = { status: "ready", value: createMeasuredWays(someTravelTimes(2, [])) } as const;
    const state = measured({ ...resourcesOf({ travelTimes }), overrides, currentSeason: "hiver" });
    expect(selectNearestCosts(state)?.cost[0]).toBeCloseTo((60 * 30) / 38, 6);
    expect([selectSeason(state), selectOpenRoads(state)?.isShut[2]]).toEqual(["ete", 0]);
    expect(selectSeasonLosses(state)).toBeUndefined();
  });

  it("has the threshold of its unit", () => {
    expect(selectThreshold(measured({ thresholdMin: 45 }))).toBe(45);
    expect(selectThreshold(measured({ accessModel: measuredModel("km"), radiusKm: 12 }))).toBe(12);
  });

  it("is the chosen one until the manifest is loaded", () => {
    const manifest = { status: "loading" } as const;
    const state = measured(resourcesOf({ manifest, travelTimes: { status: "loading" } }));
    expect(selectAccessModel(state)).toBe(IN_MINUTES);
    expect(selectNearestCosts(state)).toBeUndefined();
  });

  it.each<[string, Partial<AppState["resources"]>]>([
    ["there is none", { manifest: { status: "ready", value: aManifest() }, travelTimes: { status: "loading" } }],
    ["its file failed", { travelTimes: failed(TRAVEL_TIMES_FILE) }],
    ["nobody can tell", { manifest: failed("manifest.json"), travelTimes: { status: "loading" } }],
  ])("gives way to the road in the season of the day where %s", (_why, resources) => {
    const state = measured({ ...resourcesOf(resources), currentSeason: "hiver" });
    expect(selectAccessModel(state)).toBe(roadModel("hiver", "min"));
    expect(selectMeasuredShare(state)).toBeUndefined();
    expect(selectNearestCosts(state)?.cost[0]).toBeGreaterThan(100);
  });

  it("is replaced by straight lines when the network failed to load", () => {
    expect(selectAccessModel(withoutRoads(measured()))).toBe(STRAIGHT);
  });
});

describe("how much is measured", () => {
  it("is counted in communes and people", () => {
    expect(selectMeasuredShare(measured())).toEqual({
      measured: { communes: 1, population: 300 },
      estimated: { communes: 1, population: 100 },
    });
    expect([...(selectMeasuredCommunes(measured()) ?? [])]).toEqual([VAL_D_ISERE.code]);
  });

  it("is undefined by another model", () => {
    expect(selectMeasuredShare(measured({ accessModel: STRAIGHT }))).toBeUndefined();
    expect(selectMeasuredCommunes(measured({ accessModel: roadModel("ete", "min") }))).toBeUndefined();
  });

  it("is exported for each commune", () => {
    const origins = exportedCommunes(measured())?.map(({ commune, access }) => [commune.code, access.isMeasured]);
    expect(origins).toEqual([
      [BONNEVAL.code, false],
      [VAL_D_ISERE.code, true],
    ]);
    expect(exportedCommunes(measured({ accessModel: STRAIGHT }))?.[0]?.access.isMeasured).toBeUndefined();
  });
});

describe("what is supposed of the places", () => {
  const planned: PlannedPlace[] = [{ kind: "envisage", id: "envisage-1", name: "", position: VAL_D_ISERE.position }];

  it("measures a planned place by our roads, beside measured ways", () => {
    const state = measured({ planned });
    expect(selectNearestCosts(state)?.cost[0]).toBeCloseTo(0, 6);
    expect(selectPresentNearestCosts(state)?.cost[0]).toBe(61);
    expect(selectMeasuredShare(state)?.measured.communes).toBe(0);
    expect(selectPlannedGains(state)).toMatchObject([{ alone: 300 }]);
  });

  it("replaces an excluded place by the next measured one", () => {
    expect(selectNearestCosts(measured({ excluded: ["fs-1"] }))?.cost[0]).toBe(95);
    const closure = selectClosure(measured({ thresholdMin: 60 }), "fs-1");
    expect(closure?.effect.lost.map(({ commune }) => commune.code)).toEqual([BONNEVAL.code]);
  });

  it("does not use the measured way of a place for a planned one at its position", () => {
    const times = someTravelTimes(2, [[0, "fs-1", 61, 33]]);
    const alone = resourcesOf({
      places: { status: "ready", value: [AT_BONNEVAL] },
      travelTimes: { status: "ready", value: createMeasuredWays(times) },
    });
    expect(selectMeasuredShare(measured(alone))?.measured.communes).toBe(1);
    const twin: PlannedPlace = { kind: "envisage", id: "envisage-1", name: "", position: AT_BONNEVAL.position };
    const state = measured({ ...alone, planned: [twin], excluded: ["fs-1"] });
    expect(selectMeasuredShare(state)?.measured.communes).toBe(0);
    expect(selectNearestCosts(state)?.cost[0]).toBeLessThan(61);
  });

  it("computes nothing when a planned place is renamed", () => {
    const named = planned.map((place) => ({ ...place, name: "Chez nous" }));
    const state = measured({ planned });
    expect(selectNearestCosts({ ...state, planned: named })).toBe(selectNearestCosts(state));
  });
});

function failed(file: string) {
  return { status: "failed", fault: { file, kind: "unreachable", detail: "HTTP 404" } } as const;
}

import { describe, expect, it } from "vitest";
import { roadModel } from "../domain/access/access-model.ts";
import type { Origin } from "../domain/origin.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { someRoadTimes } from "../testing/road-time-builders.ts";
import { aState } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import { selectNearestCosts } from "./coverage-selectors.ts";
import { selectComputedPercent, selectMeasuredCommunes } from "./measured-share-selectors.ts";
import { selectRankedPlaces, selectWaysOfRanking } from "./nearest-selectors.ts";
import { selectSeatCosts } from "./place-cost-selectors.ts";
import { selectHasRanges } from "./range-selectors.ts";
import { selectReturns } from "./scenario-places-selectors.ts";

const VAL_D_ISERE = aCommune({ code: "73304" as never, position: [6.98, 45.448], population: 300 });
const BONNEVAL = aCommune({ code: "73047" as never, position: [7.048, 45.372], population: 100 });
const AT_BONNEVAL = aPlace({ id: "fs-1", position: BONNEVAL.position });
const DATA = { places: [AT_BONNEVAL], communes: [VAL_D_ISERE, BONNEVAL], roads: OVER_THE_ISERAN };
/** From Val-d'Isère 61 minutes over the pass in summer and 200 around it in winter, from its seat and where its people live. */
const TIMES = someRoadTimes({
  seats: 2,
  points: 2,
  ways: [0, 2].map((origin) => [origin, "fs-1", BONNEVAL.position, 61] as const),
  winter: 139,
});

function computed(changes: Partial<AppState> = {}): AppState {
  return aState({ ...DATA, roadTimes: TIMES }, { accessModel: roadModel("ete", "min"), ...changes });
}

function costFrom(rank: number, state: AppState): number | undefined {
  return selectNearestCosts(state)?.cost[rank];
}

describe("the roads with a routing engine's ways", () => {
  it("have computed figures in each season, and estimates elsewhere", () => {
    expect(costFrom(0, computed())).toBe(61);
    expect(costFrom(0, computed({ accessModel: roadModel("hiver", "min") }))).toBe(200);
    expect(costFrom(0, computed({ accessModel: roadModel("ete", "km") }))).toBe(61);
    expect(costFrom(1, computed())).toBeCloseTo(0, 6);
    expect(selectSeatCosts(computed())?.cost[0]).toBe(61);
  });

  it("tell which are computed, and for how many people", () => {
    expect([...(selectMeasuredCommunes(computed()) ?? [])]).toEqual(["73304"]);
    expect(selectComputedPercent(computed())).toBe(75);
    expect(selectComputedPercent(aState(DATA, { accessModel: roadModel("ete", "min") }))).toBeUndefined();
  });

  it("are in the list from a commune, in each season, and not from an address", () => {
    const from = (origin: Origin, changes: Partial<AppState> = {}) => {
      const ranking = selectRankedPlaces(computed({ origin, ...changes }));
      const [first] = ranking?.status === "ranked" ? ranking.places : [];
      return (
        first && [Math.round(first.cost), first.otherSeasonCost && Math.round(first.otherSeasonCost), first.isMeasured]
      );
    };
    const commune: Origin = { kind: "commune", code: VAL_D_ISERE.code };
    expect(from(commune)).toEqual([61, 200, true]);
    expect(from(commune, { accessModel: roadModel("hiver", "km") })).toEqual([200, 61, true]);
    const address = { kind: "adresse", label: "Val", position: VAL_D_ISERE.position, codeCommune: undefined } as const;
    expect(from(address)?.[2]).toBeUndefined();
    expect(selectWaysOfRanking(computed({ origin: commune }))?.engine).toBe("Valhalla 3.6.1");
    expect(selectWaysOfRanking(computed({ origin: address }))).toBeUndefined();
  });

  it("have no range of error", () => {
    expect(selectHasRanges(computed())).toBe(false);
    expect(selectHasRanges(aState(DATA, { accessModel: roadModel("ete", "min") }))).toBe(true);
  });

  it("are the costs by which a place that comes back counts", () => {
    const excluded = computed({ excluded: [AT_BONNEVAL.id], thresholdMin: 90 });
    const [back] = selectReturns(excluded);
    expect(back?.regained).toBe(400);
    const estimated = aState(DATA, {
      accessModel: roadModel("ete", "min"),
      excluded: [AT_BONNEVAL.id],
      thresholdMin: 55,
    });
    // Our roads have 47 minutes where the engine has 61.
    expect(selectReturns(estimated)[0]?.regained).toBe(400);
    expect(selectReturns(computed({ excluded: [AT_BONNEVAL.id], thresholdMin: 55 }))[0]?.regained).toBe(100);
  });
});

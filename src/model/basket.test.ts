import { describe, expect, it } from "vitest";
import { STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune } from "../domain/codes.ts";
import { WHOLE_REGION } from "../domain/territory-ref.ts";
import { selectBasketIn } from "../features/basket/state.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { aState } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import { selectNearestCosts, selectPresentNearestCosts } from "./coverage-selectors.ts";
import { selectCostsOfNeeds, selectSeatCosts } from "./place-cost-selectors.ts";
import { selectClosure, selectPlannedGains, selectReturns } from "./scenario-places-selectors.ts";
import { selectMeasuredPlaces, selectServingPositions } from "./scenario-selectors.ts";
import { selectChosenTerritoryAccess } from "./territory-selectors.ts";

/** About 7.9 km for a tenth of a degree of longitude at this latitude. */
const LATITUDE = 45;
const HOME = aCommune({ code: "73001" as CodeCommune, position: [6, LATITUDE], population: 100 });
const JOBS = aPlace({ id: "es-1", categories: ["espace-saisonnier"], themes: ["emploi"], position: [6.1, LATITUDE] });
const HEALTH = aPlace({
  id: "fs-1",
  categories: ["france-services"],
  themes: ["sante", "emploi"],
  position: [6.3, LATITUDE],
});
const HUB = aPlace({ id: "lm-1", categories: ["lieu-multiservices"], themes: ["coworking"], position: [6, LATITUDE] });
const BASKET = "theme:emploi,theme:sante";

function measuring(changes: Partial<AppState> = {}): AppState {
  return aState(
    { places: [JOBS, HEALTH, HUB], communes: [HOME] },
    { access: BASKET, accessModel: STRAIGHT, radiusKm: 10, ...changes },
  );
}

const kmOf = (state: AppState) => selectNearestCosts(state)?.cost[0] ?? Number.NaN;

describe("the costs of a basket", () => {
  it("are those of the farthest need, at its nearest place", () => {
    const state = measuring();
    const costs = selectNearestCosts(state);
    expect(kmOf(state)).toBe(kmOf(measuring({ access: "theme:sante" })));
    expect(kmOf(state)).toBeGreaterThan(kmOf(measuring({ access: "theme:emploi" })));
    expect(selectMeasuredPlaces(state)[costs?.placeIndex[0] ?? -1]).toBe(HEALTH);
    expect(selectServingPositions(state)[costs?.servingIndex[0] ?? -1]?.id).toBe("fs-1");
    expect(selectSeatCosts(state)?.cost[0]).toBe(kmOf(state));
  });

  it("cover nobody while one need has no place", () => {
    const state = measuring({ access: "theme:emploi,theme:retraite" });
    expect(kmOf(state)).toBe(Number.POSITIVE_INFINITY);
    expect(selectChosenTerritoryAccess(state)).toMatchObject({
      share: 0,
      unreachedPopulation: 100,
      meanCost: undefined,
    });
  });

  it("keep the costs of a need when another one is added", () => {
    const one = measuring();
    const [jobs] = selectCostsOfNeeds(one, "measured", selectServingPositions(one));
    const two = { ...one, access: `${BASKET},theme:coworking` };
    // Display order: jobs, health, coworking.
    expect(selectCostsOfNeeds(two, "measured", selectServingPositions(two))[0]).toBe(jobs);
  });

  it("are none of a single need", () => {
    const state = measuring({ access: "theme:emploi" });
    expect(selectCostsOfNeeds(state, "measured", selectServingPositions(state))).toEqual([]);
  });
});

describe("the scenario of a basket", () => {
  const planned = (details?: string) => [
    { kind: "envisage", id: "envisage-1", name: "", position: HOME.position, ...(details && { details }) } as const,
  ];

  it("counts a planned place of an unknown type for every need", () => {
    const state = measuring({ planned: planned() });
    expect(kmOf(state)).toBe(0);
    expect(selectPlannedGains(state)).toEqual([{ alone: 100, marginal: 100 }]);
    expect(selectPresentNearestCosts(state)?.cost[0]).toBe(kmOf(measuring()));
  });

  it("has a sum with the planned place, and one without it", () => {
    const state = measuring({ planned: planned() });
    const without = selectBasketIn(measuring(), WHOLE_REGION);
    expect(selectBasketIn(state, WHOLE_REGION)).toMatchObject({ meanSum: 0 });
    expect(selectBasketIn(state, WHOLE_REGION, "present")).toEqual(without);
    // The way to the nearest jobs and the one to health.
    expect(without?.meanSum).toBeCloseTo(kmOf(measuring({ access: "theme:emploi" })) + kmOf(measuring()), 6);
    // Another territory in between is asked for without a new computation.
    const first = selectBasketIn(state, WHOLE_REGION);
    selectBasketIn(state, { level: "commune", code: HOME.code });
    expect(selectBasketIn(state, WHOLE_REGION)).toBe(first);
  });

  it("counts one of a type for what every place of that type answers", () => {
    expect(kmOf(measuring({ planned: planned("f") }))).toBe(0);
    // Every Espace saisonnier here helps with jobs, none with health.
    const seasonal = measuring({ planned: planned("s") });
    expect(kmOf(seasonal)).toBe(kmOf(measuring()));
    expect(selectPlannedGains(seasonal)).toEqual([{ alone: 0, marginal: 0 }]);
  });

  it("loses people with the only place of a need", () => {
    const state = measuring({ radiusKm: 30 });
    expect(selectClosure(state, "fs-1")?.effect.lost).toHaveLength(1);
    expect(selectClosure(state, "es-1")?.effect.lost).toHaveLength(0);
    expect(selectReturns(measuring({ radiusKm: 30, excluded: ["fs-1"] }))).toMatchObject([{ regained: 100 }]);
    expect(selectReturns(measuring({ radiusKm: 30, excluded: ["es-1"] }))).toMatchObject([{ regained: 0 }]);
  });
});

import { describe, expect, it } from "vitest";
import { STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune } from "../domain/codes.ts";
import { aCommune, aPlace, aStop } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import { selectNearestCosts, selectPresentNearestCosts } from "./coverage-selectors.ts";
import { selectHoveredNearest, selectHoveredWay } from "./hovered-commune.ts";
import { selectClosure, selectReturns } from "./scenario-places-selectors.ts";
import { selectPlacesServingNowhere, selectServingPositions } from "./scenario-selectors.ts";
import { selectNearestPlace, selectWay } from "./way-selectors.ts";

const VAL_D_ISERE = aCommune({ code: "73304" as CodeCommune, position: [6.98, 45.448], population: 300 });
const BONNEVAL = aCommune({ code: "73047" as CodeCommune, position: [7.048, 45.372], population: 100 });
/** Its base is at Val-d'Isère, its only stop at Bonneval, 30 km away by the Iseran. */
const BUS = aPlace({
  id: "fs-bus",
  format: "itinerant",
  position: VAL_D_ISERE.position,
  stops: [aStop({ codeCommune: BONNEVAL.code, position: BONNEVAL.position })],
});
const UNKNOWN_ROUND = aPlace({ id: "fs-unknown", format: "itinerant", position: VAL_D_ISERE.position });
const DATA = { places: [UNKNOWN_ROUND, BUS], communes: [VAL_D_ISERE, BONNEVAL], roads: OVER_THE_ISERAN };

function fromVal(changes: Partial<AppState> = {}): AppState {
  return aState(DATA, { selection: { kind: "commune", code: VAL_D_ISERE.code }, view: "territoires", ...changes });
}

function costs(state: AppState): readonly number[] {
  return [...(selectNearestCosts(state)?.cost ?? [])];
}

describe("where stops count", () => {
  it("the nearest place is as far as its stop, by the road and straight", () => {
    expect(costs(fromVal())).toEqual([30, 0]);
    expect(costs(fromVal({ accessModel: STRAIGHT }))[0]).toBeCloseTo(9.98, 1);
    expect([...(selectNearestCosts(fromVal())?.placeIndex ?? [])]).toEqual([1, 1]);
  });

  it("the way of a commune leads to the stop and names the service", () => {
    const nearest = { place: BUS, cost: 30, serving: { destination: 0, position: BONNEVAL.position } };
    expect(selectNearestPlace(fromVal())).toMatchObject(nearest);
    expect(selectWay(fromVal())?.km).toBe(30);
    const hovering = fromVal({ selection: { kind: "none" }, hoveredCommune: VAL_D_ISERE.code });
    expect(selectHoveredNearest(hovering)).toMatchObject(nearest);
    expect(selectHoveredWay(hovering)?.km).toBe(30);
  });

  it("an itinerant service without a stop counts nowhere and is named", () => {
    expect(selectServingPositions(fromVal())).toHaveLength(1);
    expect(selectPlacesServingNowhere(fromVal())).toEqual([UNKNOWN_ROUND]);
  });

  it("setting a service aside takes its stops away, and putting it back brings them", () => {
    const threshold = { accessModel: STRAIGHT, radiusKm: 5 } as const;
    expect(selectClosure(fromVal(threshold), "fs-bus")?.effect.whole).toMatchObject({ lost: 100, lostCommunes: 1 });
    const closed = fromVal({ ...threshold, excluded: ["fs-bus"] });
    expect(costs(closed)).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([...(selectPresentNearestCosts(closed)?.cost ?? [])][1]).toBe(0);
    expect(selectReturns(closed)).toEqual([{ place: BUS, regained: 100 }]);
  });
});

import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../domain/codes.ts";
import { aCommune } from "../testing/builders.ts";
import { settlementAtSeats } from "../testing/demand-builders.ts";
import { aState } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import { selectDemand } from "./demand-selectors.ts";

const communes = [
  aCommune({ population: 300 }),
  aCommune({ code: "05061" as CodeCommune, position: [6.08, 44.56], population: 700 }),
];
const state = aState({ communes });

const withSettlement = (
  settlement: AppState["resources"]["settlement"],
  changes: Partial<AppState> = {},
): AppState => ({
  ...state,
  ...changes,
  resources: { ...state.resources, settlement },
});
const FAULT = { file: "demand.json", kind: "unreachable", detail: "HTTP 404" } as const;
const people = (one: AppState) => selectDemand(one)?.points.map(({ population }) => population);

describe("the people who are counted", () => {
  it("are all people where they live, unless another group is chosen", () => {
    expect(selectDemand(state)?.isAtSeats).toBe(false);
    expect(people(state)).toEqual([300, 700]);
    expect(people({ ...state, peopleGroup: "65-ans-et-plus" })).toEqual([30, 70]);
  });

  it("are undefined until the settlement is loaded, and where it failed to load", () => {
    expect(people(withSettlement({ status: "failed", fault: FAULT }))).toBeUndefined();
    expect(people(withSettlement({ status: "loading" }))).toBeUndefined();
  });

  it("are the same object while their inputs are the same", () => {
    expect(selectDemand({ ...state, radiusKm: 12 })).toBe(selectDemand(state));
  });

  it("are undefined before the communes are loaded", () => {
    expect(selectDemand(aState())).toBeUndefined();
    expect(settlementAtSeats([]).starts).toHaveLength(1);
  });
});

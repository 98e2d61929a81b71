import { describe, expect, it } from "vitest";
import type { CodeDepartement } from "../domain/codes.ts";
import { aPlace, aRailStation } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState } from "../testing/state-builder.ts";
import { selectMissingLines, selectStationOfOrigin, selectStationOnFoot } from "./rail-selectors.ts";

const near = aRailStation({ id: "1", name: "Val", position: [6.98, 45.45] });
const far = aRailStation({ id: "2", name: "Bonneval", position: [7.048, 45.372] });
const place = aPlace({ position: [6.98, 45.448], precision: "adresse" });
const state = aState({ places: [place], roads: OVER_THE_ISERAN, communes: [], railStations: [far, near] });
const atVal = { kind: "adresse", label: "Val", position: [6.98, 45.448], codeCommune: undefined } as const;

describe("selectStationOnFoot", () => {
  it("is the station within a walk of the place, the same object at each call", () => {
    expect(selectStationOnFoot(state, place)?.station).toBe(near);
    expect(selectStationOnFoot(state, place)).toBe(selectStationOnFoot({ ...state }, place));
  });

  it("is undefined for a place at the seat of its commune, for an itinerant one, and without the network", () => {
    expect(selectStationOnFoot(state, { ...place, precision: "commune" })).toBeUndefined();
    expect(selectStationOnFoot(state, { ...place, format: "itinerant" })).toBeUndefined();
    expect(selectStationOnFoot(aState({ places: [place], railStations: [near] }), place)).toBeUndefined();
  });
});

it("does not open the network on foot for a place without a station in reach", () => {
  const { roads } = state.resources;
  if (roads.status !== "ready") throw new Error("The roads are not ready.");
  const createWalkingMinutes = () => {
    throw new Error("The network was opened on foot.");
  };
  const guarded = { ...roads, value: { ...roads.value, search: { ...roads.value.search, createWalkingMinutes } } };
  const known = { ...state, resources: { ...state.resources, roads: guarded } };
  const remote = aPlace({ position: [6.5, 45.1], precision: "adresse" });
  expect(selectStationOnFoot(known, remote)).toBeUndefined();
  expect(() => selectStationOnFoot(known, place)).toThrow("opened on foot");
});

describe("selectStationOfOrigin", () => {
  it("is the nearest by road in km; undefined without a starting point", () => {
    expect(selectStationOfOrigin({ ...state, origin: atVal })?.station).toBe(near);
    const onlyFar = aState({ places: [place], roads: OVER_THE_ISERAN, communes: [], railStations: [far] });
    expect(selectStationOfOrigin({ ...onlyFar, origin: atVal })).toEqual({ station: far, cost: 30 });
    expect(selectStationOfOrigin(state)).toBeUndefined();
  });
});

it("names the lines of a département whose stations are missing", () => {
  const missingLines = [{ name: "ligne de Tende", departements: ["06" as CodeDepartement] }];
  const railStations = { status: "ready", value: { stations: [], missingLines } } as const;
  const known = { ...state, resources: { ...state.resources, railStations } };
  expect(selectMissingLines(known, "06" as CodeDepartement)).toEqual(["ligne de Tende"]);
  expect(selectMissingLines(known, "73" as CodeDepartement)).toEqual([]);
});

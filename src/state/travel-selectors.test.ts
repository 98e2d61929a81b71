import { describe, expect, it, vi } from "vitest";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import { openNetwork } from "../domain/network/road-search.ts";
import { parisMomentOf } from "../domain/opening-hours/paris-moment.ts";
import { aCommune, aManifest, aPlace, aRailStation } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState, withoutRoads } from "../testing/state-builder.ts";
import { aTransitTable } from "../testing/transit-builders.ts";
import type { AppState } from "./app-state.ts";
import { selectListSections } from "./list-selectors.ts";
import { selectHasTransit } from "./selectors.ts";
import { selectMissingLines, selectStationOfOrigin, selectStationOnFoot, selectTripsFrom } from "./travel-selectors.ts";

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

  it("is undefined for a place at the town hall of its commune, for an itinerant one, and without the network", () => {
    expect(selectStationOnFoot(state, { ...place, precision: "commune" })).toBeUndefined();
    expect(selectStationOnFoot(state, { ...place, format: "itinerant" })).toBeUndefined();
    expect(selectStationOnFoot(aState({ places: [place], railStations: [near] }), place)).toBeUndefined();
  });
});

it("asks for no walk to a place without a station in reach", () => {
  const walk = vi.fn(() => Float64Array.of(5));
  const roads = { status: "ready", value: { ...openNetwork(OVER_THE_ISERAN), walk } } as const;
  const known = { ...state, resources: { ...state.resources, roads } };
  const remote = aPlace({ position: [6.5, 45.1], precision: "adresse" });
  expect(selectStationOnFoot(known, remote)).toBeUndefined();
  expect(walk).not.toHaveBeenCalled();
  expect(selectStationOnFoot(known, place)?.minutes).toBe(5);
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

const HAUT = aCommune({ code: "05001" as CodeCommune, name: "Haut", position: [6, 44.5] });
const BAS = aCommune({ code: "05002" as CodeCommune, name: "Bas", position: [6.2, 44.5] });
/** The nearest place has no round trip; the table does not have it. */
const NEAR = aPlace({ id: "fs-9", position: [6.01, 44.5] });
const FAR = aPlace({ id: "fs-1", position: [6.2, 44.5] });
const FARTHER = aPlace({ id: "lm-1", categories: ["lieu-multiservices"], position: [6.1, 44.5] });

function stateWith(changes: Partial<AppState> = {}): AppState {
  const data = {
    places: [NEAR, FARTHER, FAR],
    communes: [HAUT, BAS],
    transit: aTransitTable(),
  };
  const state = aState(data, {
    origin: { kind: "commune", code: HAUT.code },
    now: parisMomentOf("2026-12-01", 600),
    transitDay: "jour",
    ...changes,
  });
  return withoutRoads(state);
}

const listed = (state: AppState) => selectListSections(state).toConfirm.map(({ place }) => place.id);

describe("round trips from the starting point", () => {
  it("come first in the list, the shortest way there at its head", () => {
    expect(listed(stateWith({ transitDay: "non" }))).toEqual(["fs-9", "lm-1", "fs-1"]);
    expect(listed(stateWith())).toEqual(["fs-1", "lm-1", "fs-9"]);
  });

  it("are those of the day asked for, else of today", () => {
    const kindOf = (state: AppState) => selectTripsFrom(state)?.day.kind;
    expect(kindOf(stateWith())).toBe("jour-scolaire");
    expect(kindOf(stateWith({ opening: { kind: "day", date: "2026-12-05" } }))).toBe("samedi");
    expect(kindOf(stateWith({ transitDay: "dimanche" }))).toBe("dimanche");
  });

  it("are of no use after the end of the timetables, and the list keeps its order", () => {
    const state = stateWith({ now: parisMomentOf("2027-04-01", 600) });
    expect(selectTripsFrom(state)).toMatchObject({ isKnown: false, validity: { kind: "expired" } });
    expect(listed(state)).toEqual(["fs-9", "lm-1", "fs-1"]);
  });

  it("are not computed anew while nothing that they depend on changes", () => {
    const state = stateWith();
    expect(selectTripsFrom({ ...state, hoveredId: "fs-1" })).toBe(selectTripsFrom(state));
  });

  it("do not exist unless they are asked for, there is a starting point, and the time is known", () => {
    const absent = [{ transitDay: "non" }, { origin: undefined }, { now: undefined }] as const;
    for (const changes of absent) expect(selectTripsFrom(stateWith(changes))).toBeUndefined();
  });
});

it("the page offers round trips only where the manifest lists them", () => {
  const state = stateWith();
  expect(selectHasTransit(state)).toBe(true);
  const manifest = { status: "ready", value: aManifest() } as const;
  expect(selectHasTransit({ ...state, resources: { ...state.resources, manifest } })).toBe(false);
});

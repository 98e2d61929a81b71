import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../domain/codes.ts";
import { readyValue } from "../domain/loadable.ts";
import { parisMomentOf } from "../domain/opening-hours/paris-moment.ts";
import type { Origin } from "../domain/origin.ts";
import { aCommune, aPlace, aResort, aStop } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState, withoutRoads } from "../testing/state-builder.ts";
import type { AppState } from "./app-state.ts";
import { selectAskedMoment, selectOrigin, selectRankedPlaces, selectRankOf } from "./nearest-selectors.ts";
import { selectRouteToSelected, selectTripToSelected } from "./travel-selectors.ts";

const VAL_D_ISERE = aCommune({ code: "73304" as CodeCommune, name: "Val-d'Isère", position: [6.98, 45.448] });
const BONNEVAL = aCommune({ code: "73047" as CodeCommune, position: [7.048, 45.372] });
const FROM_VAL: Origin = { kind: "commune", code: VAL_D_ISERE.code };
const AT_BONNEVAL = aPlace({ id: "fs-bonneval", position: BONNEVAL.position });
const BELOW = aPlace({ id: "fs-below", position: [6.37, 45.56] });
const communes = [VAL_D_ISERE, BONNEVAL];

function fromVal(changes: Partial<AppState> = {}): AppState {
  return aState({ places: [BELOW, AT_BONNEVAL], communes, roads: OVER_THE_ISERAN }, { origin: FROM_VAL, ...changes });
}

function costsOf(state: AppState) {
  return readyValue(selectRankedPlaces(state))?.map(({ place, cost }) => [place.id, Math.round(cost)]);
}

describe("selectOrigin", () => {
  it("waits for the communes, then finds known ones only", () => {
    expect(selectOrigin(aState())).toEqual({ status: "idle" });
    expect(selectOrigin(aState({}, { origin: FROM_VAL }))).toEqual({ status: "loading" });
    expect(selectOrigin(fromVal())).toMatchObject({ status: "ready", value: { name: "Val-d'Isère" } });
    const nowhere: Origin = { kind: "commune", code: "99999" as CodeCommune };
    expect(selectOrigin(fromVal({ origin: nowhere }))).toMatchObject({ status: "failed", fault: { kind: "absent" } });
    expect(selectRankedPlaces(fromVal({ origin: nowhere })).status).toBe("failed");
  });

  it("waits for the resorts, then finds known ones", () => {
    const origin: Origin = { kind: "station", id: "val-d-isere" };
    expect(selectOrigin(aState({}, { origin }))).toEqual({ status: "loading" });
    expect(selectOrigin(aState({ resorts: [] }, { origin }))).toMatchObject({
      status: "failed",
      fault: { kind: "absent" },
    });
    const start = { name: "Val d'Isère", codeCommune: "73304", position: [6.975, 45.451] };
    expect(selectOrigin(aState({ resorts: [aResort()] }, { origin }))).toEqual({ status: "ready", value: start });
  });

  it("needs no file for an address", () => {
    const origin: Origin = { kind: "adresse", label: "Gap", position: [6.08, 44.56], codeCommune: undefined };
    expect(selectOrigin(aState({}, { origin }))).toMatchObject({ status: "ready", value: { name: "Gap" } });
  });
});

describe("selectRankedPlaces", () => {
  it("gives no way by road to a place outside the region", () => {
    const beyond = aPlace({ id: "couche-1-2", position: [2.35, 48.86], codeCommune: undefined });
    const data = { places: [beyond, AT_BONNEVAL], communes, roads: OVER_THE_ISERAN };
    expect(costsOf(aState(data, { origin: FROM_VAL }))).toEqual([
      ["fs-bonneval", 30],
      ["couche-1-2", Number.POSITIVE_INFINITY],
    ]);
  });

  it("gives costs over the Iseran in summer, through the valleys in winter", () => {
    expect(costsOf(fromVal())).toEqual([
      ["fs-bonneval", 30],
      ["fs-below", 100],
    ]);
    expect(costsOf(fromVal({ currentSeason: "hiver" }))).toEqual([
      ["fs-below", 100],
      ["fs-bonneval", 215],
    ]);
  });

  it("gives the cost in the other season, by road only", () => {
    const otherwise = (state: AppState) => selectRankOf(state, AT_BONNEVAL)?.otherSeasonCost;
    expect(otherwise(fromVal())).toBe(215);
    expect(otherwise(fromVal({ season: "hiver" }))).toBe(30);
    expect(otherwise(withoutRoads(fromVal()))).toBeUndefined();
    expect(selectRankOf(fromVal(), BELOW)?.otherSeasonCost).toBeUndefined();
  });

  it("waits for places, communes and roads; straight lines replace roads only when those failed to load", () => {
    const partial = (data: Parameters<typeof aState>[0]) => aState(data, { origin: FROM_VAL });
    for (const data of [{ places: [BELOW] }, { communes, roads: OVER_THE_ISERAN }, { places: [BELOW], communes }]) {
      expect(selectRankedPlaces(partial(data))).toEqual({ status: "loading" });
    }
    expect(costsOf(withoutRoads(partial({ places: [BELOW], communes })))).toEqual([["fs-below", 49]]);
    expect(selectRankedPlaces(aState({ places: [BELOW], communes, roads: OVER_THE_ISERAN })).status).toBe("idle");
  });

  it("computes nothing each minute, unless the filter is « ouvert maintenant »", () => {
    const state = fromVal();
    const at = (minute: number, changes: Partial<AppState> = {}) => ({
      ...state,
      now: parisMomentOf("2026-11-24", minute),
      ...changes,
    });
    expect(selectRankedPlaces(at(601))).toBe(selectRankedPlaces(at(600)));
    expect(selectAskedMoment(at(601))).toBeUndefined();
    const opening = { kind: "now" } as const;
    expect(selectAskedMoment(at(601, { opening }))).toEqual(parisMomentOf("2026-11-24", 601));
    const chosen = fromVal({ opening: { kind: "at", date: "2026-11-28", minute: 600 } });
    expect(selectAskedMoment({ ...chosen, now: parisMomentOf("2026-11-24", 1) })).toBe(selectAskedMoment(chosen));
  });

  it("chooses the stop that is open at the moment", () => {
    const [record] = aPlace().records;
    const bus = aPlace({
      id: "fs-bus",
      position: BELOW.position,
      records: [{ ...record, openingHours: "Mo-Fr 14:00-17:00" }],
      stops: [
        aStop({ position: VAL_D_ISERE.position, openingHours: "We 09:00-12:00" }),
        aStop({ position: BONNEVAL.position, openingHours: "Tu 09:00-12:00" }),
      ],
    });
    const state = aState({ places: [bus], communes, roads: OVER_THE_ISERAN }, { origin: FROM_VAL });
    const at = (date: string): AppState => ({ ...state, opening: { kind: "at", date, minute: 600 } });
    expect(selectRankOf(state, bus)).toMatchObject({ destination: 0, cost: 0 });
    expect(selectRankOf(at("2026-11-24"), bus)).toMatchObject({ destination: 1, cost: 30 });
    expect(selectRankOf(at("2026-11-25"), bus)).toMatchObject({ destination: 0, cost: 0 });
  });
});

describe("the trip to the place whose sheet is open", () => {
  const selection = { kind: "place", id: "fs-bonneval" } as const;

  it("leads from the origin along the roads, or in a straight line without them", () => {
    const state = fromVal({ selection });
    expect(selectTripToSelected(state)).toMatchObject({
      start: { position: VAL_D_ISERE.position },
      position: BONNEVAL.position,
      destination: "place",
      cost: 30,
    });
    expect(selectRouteToSelected(state)).toMatchObject({ km: 30, passages: [{ id: "col-de-l-iseran" }] });
    expect(selectRouteToSelected({ ...state, season: "hiver" })).toMatchObject({ km: 215 });
    const straight = withoutRoads(state);
    expect(selectTripToSelected(straight)?.cost).toBeCloseTo(9.98, 1);
    expect(selectRouteToSelected(straight)).toBeUndefined();
  });

  it("leads to the nearest stop", () => {
    const bus = { ...BELOW, stops: [aStop({ position: BONNEVAL.position, openingHours: "Mo 09:00-12:00" })] };
    const state = aState(
      { places: [bus], communes, roads: OVER_THE_ISERAN },
      { origin: FROM_VAL, selection: { kind: "place", id: BELOW.id } },
    );
    expect(selectTripToSelected(state)).toMatchObject({ destination: 0, position: BONNEVAL.position });
    expect(selectRouteToSelected(state)).toMatchObject({ km: 30 });
  });

  it("is undefined without an origin, a place or a cost", () => {
    const nothing: readonly Partial<AppState>[] = [
      { origin: undefined },
      { selection: { kind: "none" } },
      { origin: { kind: "station", id: "nulle-part" } },
    ];
    for (const changes of nothing) {
      expect(selectTripToSelected(fromVal({ selection, ...changes }))).toBeUndefined();
      expect(selectRouteToSelected(fromVal({ selection, ...changes }))).toBeUndefined();
    }
    expect(selectTripToSelected(aState({ places: [AT_BONNEVAL], communes }, { origin: FROM_VAL, selection }))).toBe(
      undefined,
    );
  });
});

import { describe, expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune } from "../domain/codes.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { aPassage, aRoadNetwork, OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState } from "../testing/state-builder.ts";
import type { AppState, Selection } from "./app-state.ts";
import { selectSeatCosts } from "./place-cost-selectors.ts";
import { selectSelectedCommune } from "./selectors.ts";
import { selectNearestPlace, selectSeasonWays, selectWay } from "./way-selectors.ts";

const VAL_D_ISERE = aCommune({ code: "73304" as CodeCommune, position: [6.98, 45.448] });
const BONNEVAL = aCommune({ code: "73047" as CodeCommune, position: [7.048, 45.372] });
const AT_BONNEVAL = aPlace({ id: "fs-bonneval", position: BONNEVAL.position });
const BELOW = aPlace({ id: "fs-below", position: [6.37, 45.56] });
const FROM_VAL: Selection = { kind: "commune", code: VAL_D_ISERE.code };

function fromVal(changes: Partial<AppState> = {}, places = [AT_BONNEVAL]): AppState {
  const data = { places, communes: [VAL_D_ISERE, BONNEVAL], roads: OVER_THE_ISERAN };
  return aState(data, { selection: FROM_VAL, ...changes });
}

describe("the commune that is chosen", () => {
  it("stays while the sheet that it led to is open", () => {
    expect(selectSelectedCommune(fromVal())).toBe(VAL_D_ISERE);
    const selection = { kind: "place", id: "fs-bonneval" } as const;
    expect(selectSelectedCommune(fromVal({ selection, openedFrom: FROM_VAL }))).toBe(VAL_D_ISERE);
    expect(selectSelectedCommune(fromVal({ selection }))).toBeUndefined();
  });

  it("is none for a code that nobody has", () => {
    const selection = { kind: "commune", code: "99999" as CodeCommune } as const;
    expect(selectSelectedCommune(fromVal({ selection }))).toBeUndefined();
    expect(selectNearestPlace(fromVal({ selection }))).toBeUndefined();
  });
});

describe("its nearest place and the way there", () => {
  it("go by the access model", () => {
    expect(selectNearestPlace(fromVal())).toMatchObject({ place: AT_BONNEVAL, cost: 30 });
    expect(selectWay(fromVal())).toMatchObject({ km: 30, passages: [{ id: "col-de-l-iseran" }] });
    const winter = fromVal({ accessModel: roadModel("hiver", "km") });
    expect(selectNearestPlace(winter)).toMatchObject({ place: AT_BONNEVAL, cost: 215 });
    expect(selectWay(winter)).toMatchObject({ km: 215, passages: [] });
  });

  it("follow the drawn shape of a road once it is loaded, without costing any way anew", () => {
    const bend = [7.01, 45.43] as const;
    const state = fromVal();
    const drawn = { ...state, roadShapes: new Map([[0, [bend]]]) };
    expect(selectWay(state)?.line).not.toContainEqual(bend);
    const costs = selectSeatCosts(state);
    expect(selectWay(drawn)?.line).toContainEqual(bend);
    expect(selectSeatCosts(drawn)).toBe(costs);
  });

  it("cost what the way costs, in minutes too", () => {
    const inMinutes = fromVal({ accessModel: roadModel("hiver", "min") });
    expect(selectNearestPlace(inMinutes)?.cost).toBeCloseTo(selectWay(inMinutes)?.minutes ?? 0, 6);
  });

  it("have no way for straight lines", () => {
    const straight = fromVal({ accessModel: STRAIGHT });
    expect(selectNearestPlace(straight)?.cost).toBeCloseTo(9.98, 1);
    expect(selectWay(straight)).toBeUndefined();
  });

  it("are none without a place, or a way to one", () => {
    expect(selectNearestPlace(fromVal({}, []))).toBeUndefined();
    const cutOff = aRoadNetwork({
      seats: [VAL_D_ISERE.position, BONNEVAL.position],
      passages: [aPassage()],
      edges: [
        { from: 0, to: 2 },
        { from: 1, to: 2 },
      ],
    });
    const data = { places: [AT_BONNEVAL], communes: [VAL_D_ISERE, BONNEVAL], roads: cutOff };
    const winter = aState(data, { selection: FROM_VAL, currentSeason: "hiver" });
    expect(selectNearestPlace(winter)).toBeUndefined();
    expect(selectWay(winter)).toBeUndefined();
    expect(selectSeasonWays(winter)).toMatchObject({ sameInWinter: undefined, winter: undefined });
  });
});

describe("selectSeasonWays", () => {
  it("tells how far the place of summer is in winter", () => {
    expect(selectSeasonWays(fromVal())).toMatchObject({
      summer: { place: AT_BONNEVAL, way: { km: 30 } },
      sameInWinter: { km: 215 },
      winter: { place: AT_BONNEVAL, way: { km: 215 } },
      shutInWinter: [{ id: "col-de-l-iseran" }],
    });
  });

  it("tells of the place that is nearest in winter, when it is another", () => {
    expect(selectSeasonWays(fromVal({}, [AT_BONNEVAL, BELOW]))).toMatchObject({
      summer: { place: AT_BONNEVAL },
      sameInWinter: { km: 215 },
      winter: { place: BELOW, way: { km: 100 } },
    });
  });

  it("means nearest in minutes where access is in minutes", () => {
    const slow = aRoadNetwork({
      seats: [VAL_D_ISERE.position, BONNEVAL.position],
      junctions: [BELOW.position],
      edges: [
        { from: 0, to: 1, lengthKm: 30, minutes: 60 },
        { from: 0, to: 2, lengthKm: 40, minutes: 50 },
      ],
    });
    const data = { places: [AT_BONNEVAL, BELOW], communes: [VAL_D_ISERE, BONNEVAL], roads: slow };
    const state = aState(data, { selection: FROM_VAL });
    expect(selectSeasonWays(state)?.summer.place).toBe(AT_BONNEVAL);
    expect(selectSeasonWays({ ...state, accessModel: roadModel("ete", "min") })?.summer.place).toBe(BELOW);
  });

  it("is the same for straight lines, and nothing before the network is there or a commune is chosen", () => {
    expect(selectSeasonWays(fromVal({ accessModel: STRAIGHT }))).toBeDefined();
    expect(selectSeasonWays(fromVal({ selection: { kind: "none" } }))).toBeUndefined();
    expect(selectSeasonWays(aState({ places: [AT_BONNEVAL], communes: [VAL_D_ISERE] }, { selection: FROM_VAL }))).toBe(
      undefined,
    );
  });
});

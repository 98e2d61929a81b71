import { describe, expect, it } from "vitest";
import type { AccessMap } from "../../domain/access/access-maps.ts";
import { modelOfMode, roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import type { Position } from "../../geo/position.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectCostBounds } from "../../model/class-selectors.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { selectSwipe } from "./state.ts";

/** Four communes 0 to 33 km north of the only place. */
function swiped(accessMap: AccessMap, choices: Partial<AppState> = {}): AppState {
  const communes = [0, 1, 2, 3].map((at) =>
    aCommune({ code: `0500${at}` as CodeCommune, population: 100, position: [6.5, 44.5 + at / 10] as Position }),
  );
  const places = [aPlace({ position: [6.5, 44.5] })];
  return aState({ communes, places }, { view: "territoires", demandPlace: "mairie", accessMap, ...choices });
}

describe("The swipe of both seasons", () => {
  it.each([
    ["summer", roadModel("ete", "min"), "right", roadModel("hiver", "min")],
    ["winter", roadModel("hiver", "km"), "left", roadModel("ete", "km")],
    ["winter by bike", modelOfMode("velo", "hiver"), "left", modelOfMode("velo", "ete")],
  ] as const)("from %s draws the other season on its own side", (_, accessModel, side, other) => {
    const state = swiped("rideau-saisons", { accessModel });
    const swipe = selectSwipe(state);
    expect(swipe?.second).toBe(side);
    expect(swipe?.[side === "left" ? "right" : "left"]).toBe(state);
    const drawn = swipe?.[side];
    expect(drawn && selectAccessModel(drawn)).toBe(other);
    // Its own memory: what the page has computed stays.
    expect(drawn?.storeKey).not.toBe(state.storeKey);
    expect(drawn && selectSwipe(drawn)).toBeUndefined();
  });

  it("keeps the memory of the other season from one state of the page to the next", () => {
    const state = swiped("rideau-saisons", { accessModel: roadModel("ete", "km") });
    const next = { ...state, radiusKm: 15 };
    expect(selectSwipe(next)?.right.storeKey).toBe(selectSwipe(state)?.right.storeKey);
  });

  it("needs roads, its view, and the choice of both maps", () => {
    expect(selectSwipe(swiped("rideau-saisons", { accessModel: STRAIGHT }))).toBeUndefined();
    const accessModel = roadModel("ete", "km");
    expect(selectSwipe(swiped("rideau-saisons", { accessModel, view: "trouver" }))).toBeUndefined();
    expect(selectSwipe(swiped("saisons", { accessModel }))).toBeUndefined();
  });
});

it("draws both sides in the classes of the page, though the costs of the other side would give others", () => {
  const planned = [{ kind: "envisage", id: "envisage-1", name: "", position: [6.5, 44.8] }] as const;
  const state = swiped("rideau-variantes", { accessModel: STRAIGHT, classes: "quantiles", planned });
  const swipe = selectSwipe(state);
  const { left } = swipe ?? {};
  expect(left?.planned).toEqual([]);
  expect(left && selectCostBounds(left)).toEqual(selectCostBounds(state));
  expect(left && selectCostBounds({ ...state, planned: [], storeKey: {} })).not.toEqual(selectCostBounds(state));
});

it("has no vintages without a list of another year", () => {
  expect(selectSwipe(swiped("rideau-millesime", { accessModel: STRAIGHT }))).toBeUndefined();
});

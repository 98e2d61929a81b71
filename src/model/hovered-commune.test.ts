import { expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune } from "../domain/codes.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState } from "../testing/state-builder.ts";
import { selectHoveredCommune, selectHoveredNearest, selectHoveredWay } from "./hovered-commune.ts";

const VAL_D_ISERE = aCommune({ code: "73304" as CodeCommune, position: [6.98, 45.448] });
const BONNEVAL = aCommune({ code: "73040" as CodeCommune, position: [7.048, 45.372] });
const DESK = aPlace({ position: VAL_D_ISERE.position });
const data = { places: [DESK], communes: [VAL_D_ISERE, BONNEVAL], roads: OVER_THE_ISERAN };
const hovering = { view: "territoires", hoveredCommune: BONNEVAL.code } as const;

it("gives the hovered commune, its nearest place and the way to it", () => {
  const state = aState(data, { ...hovering, accessModel: roadModel("ete", "km") });
  expect(selectHoveredCommune(state)).toBe(BONNEVAL);
  expect(selectHoveredNearest(state)?.place).toBe(DESK);
  expect(selectHoveredWay(state)?.km).toBeCloseTo(selectHoveredNearest(state)?.cost ?? Number.NaN);
});

it("has no way along roads for straight lines", () => {
  const state = aState(data, { ...hovering, accessModel: STRAIGHT });
  expect(selectHoveredNearest(state)?.place).toBe(DESK);
  expect(selectHoveredWay(state)).toBeUndefined();
});

it("exists in « Territoires » only, and for known communes only", () => {
  expect(selectHoveredCommune(aState(data, { ...hovering, view: "trouver" }))).toBeUndefined();
  const unknown = "99999" as CodeCommune;
  expect(selectHoveredCommune(aState(data, { ...hovering, hoveredCommune: unknown }))).toBeUndefined();
});

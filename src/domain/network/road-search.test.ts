import { expect, it } from "vitest";
import { OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import type { Position } from "../geo/position.ts";
import { roadCostsFrom } from "./road-costs.ts";
import { createWalkingMinutes } from "./road-search.ts";
import { openRoads } from "./shortest-paths.ts";
import { createSnap } from "./snap-position.ts";

const SNAP = createSnap(OVER_THE_ISERAN);
const VAL_D_ISERE: Position = [6.98, 45.448];
const BONNEVAL: Position = [7.048, 45.372];

it("walks over the pass at 4 km/h, and not in winter", () => {
  const inSummer = createWalkingMinutes(OVER_THE_ISERAN, SNAP, "ete", 600);
  expect(inSummer(VAL_D_ISERE, [BONNEVAL])[0]).toBeCloseTo((60 * 30) / 4, 9);
  expect([...createWalkingMinutes(OVER_THE_ISERAN, SNAP, "hiver", 600)(VAL_D_ISERE, [BONNEVAL])]).toEqual([Infinity]);
});

it("counts the way from an address to the road as 1.3 times its length", () => {
  const beside: Position = [6.98, 45.458];
  const { offRoadKm } = SNAP(beside);
  expect(offRoadKm).toBeGreaterThan(1);
  const [drivenKm = 0] = roadCostsFrom(openRoads(OVER_THE_ISERAN, "ete", "km"), SNAP, beside, [BONNEVAL]);
  const [minutes] = createWalkingMinutes(OVER_THE_ISERAN, SNAP, "ete", 600)(beside, [BONNEVAL]);
  expect(minutes).toBeCloseTo((60 * (1.3 * offRoadKm + drivenKm)) / 4, 9);
});

it("walks through streets that the network does not have, up to 1 km", () => {
  const minutes = createWalkingMinutes(OVER_THE_ISERAN, SNAP, "ete", 60);
  const [beside = 0, atOnce] = minutes(
    [6.9, 45.2],
    [
      [6.9, 45.205],
      [6.9, 45.2],
    ],
  );
  expect(beside).toBeCloseTo((60 * 1.3 * 0.556) / 4, 1);
  expect(atOnce).toBe(0);
});

it("finds nothing beyond the limit", () => {
  expect([...createWalkingMinutes(OVER_THE_ISERAN, SNAP, "ete", 5)([6.9, 45.2], [[6.9, 45.208]])]).toEqual([Infinity]);
});

import { describe, expect, it } from "vitest";
import type { Position } from "./geo/position.ts";
import { isNearRegion } from "./near-region.ts";

const GAP: Position = [6.08, 44.56];
const BARCELONNETTE: Position = [6.65, 44.387];
/** Degrees of latitude per kilometre. */
const KM = 1 / 111.195;

describe("isNearRegion, between seats", () => {
  it.each([
    ["at a seat", GAP, true],
    ["24.9 km from the only near seat", [6.08, 44.56 + 24.9 * KM], true],
    ["25.1 km from it", [6.08, 44.56 + 25.1 * KM], false],
    ["within the box, far from every seat", [5, 46], false],
    ["far away", [2.35, 48.85], false],
  ] as const)("%s", (_where, position, isNear) => {
    expect(isNearRegion(position, [BARCELONNETTE, GAP])).toBe(isNear);
  });
});

describe("isNearRegion, while the seats are unknown", () => {
  it.each([
    ["in the box", GAP, true],
    ["24.9 km north of it", [6, 46.42 + 24.9 * KM], true],
    ["25.1 km north of it", [6, 46.42 + 25.1 * KM], false],
    ["24.9 km south of it", [6, 43.45 - 24.9 * KM], true],
    ["25.1 km south of it", [6, 43.45 - 25.1 * KM], false],
    ["24 km west of it", [4.62 - (24 * KM) / Math.cos(Math.PI / 4), 45], true],
    ["26 km west of it", [4.62 - (26 * KM) / Math.cos(Math.PI / 4), 45], false],
    ["Torino, 24 km or less east of it", [7.69, 45.07], true],
    ["Milano", [9.19, 45.46], false],
    ["the other side of the globe", [-174, -45], false],
  ] as const)("%s", (_where, position, isNear) => {
    expect(isNearRegion(position, [])).toBe(isNear);
  });
});

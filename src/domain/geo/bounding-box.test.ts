import { expect, it } from "vitest";
import { boundingBox, isWithin } from "./bounding-box.ts";

const AROUND_GAP = [5.9, 44.4, 6.2, 44.7] as const;

it("contains positions inside and on its edges, and no other", () => {
  expect(isWithin(AROUND_GAP, [6.08, 44.56])).toBe(true);
  expect(isWithin(AROUND_GAP, [5.9, 44.7])).toBe(true);
  expect(isWithin(AROUND_GAP, [5.89, 44.56])).toBe(false);
  expect(isWithin(AROUND_GAP, [6.21, 44.56])).toBe(false);
  expect(isWithin(AROUND_GAP, [6.08, 44.39])).toBe(false);
  expect(isWithin(AROUND_GAP, [6.08, 44.71])).toBe(false);
});

it("is the least box of some positions, inverted without any", () => {
  const positions = [
    [6.08, 44.56],
    [5.9, 44.7],
    [6.2, 44.4],
  ];
  expect(boundingBox(positions)).toEqual(AROUND_GAP);
  expect(boundingBox([])).toEqual([Infinity, Infinity, -Infinity, -Infinity]);
});

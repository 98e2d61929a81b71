import { expect, test } from "vitest";
import { clipRing } from "./clip-ring.ts";
import type { Window } from "./window.ts";

const window: Window = [0, 0, 10, 10];

test("leaves a ring inside the window unchanged", () => {
  const ring = closed([1, 1], [4, 1], [4, 4]);
  expect(clipRing(ring, window)).toEqual(ring);
});

test("cuts a ring across the window at its sides and closes it", () => {
  const clipped = clipRing(closed([5, 5], [15, 5], [15, 8], [5, 8]), window);
  expect(clipped[0]).toEqual(clipped.at(-1));
  expect(new Set(clipped.map(String))).toEqual(new Set(["5,5", "10,5", "10,8", "5,8"]));
});

test("gives nothing for a ring outside, and the window for a ring around it", () => {
  expect(clipRing(closed([11, 0], [12, 0], [12, 1]), window)).toEqual([]);
  const around = clipRing(closed([-5, -5], [20, -5], [20, 20], [-5, 20]), window);
  expect(new Set(around.map(String))).toEqual(new Set(["0,0", "10,0", "10,10", "0,10"]));
});

function closed(...points: [number, number][]): [number, number][] {
  const [first] = points;
  return first === undefined ? [] : [...points, first];
}

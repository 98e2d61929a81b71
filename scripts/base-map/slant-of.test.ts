import { expect, test } from "vitest";
import { slantOf } from "./slant-of.ts";

const along = (dx: number, dy: number) => [
  [
    [6 - dx, 45 - dy],
    [6, 45],
    [6 + dx, 45 + dy],
  ] as const,
];

test("slants a label along the lines around it, in either direction", () => {
  // At latitude 45 a degree of longitude is 0.71 of one of latitude.
  expect(slantOf([6, 45], along(0.1, 0.1 * Math.SQRT1_2), 10)).toBe(-45);
  expect(slantOf([6, 45], along(-0.1, -0.1 * Math.SQRT1_2), 10)).toBe(-45);
  expect(slantOf([6, 45], along(0.1, -0.1 * Math.SQRT1_2), 10)).toBe(45);
  expect(slantOf([6, 45], along(0.1, 0), 10)).toBe(0);
});

test("limits the slant to a legible angle", () => {
  expect(Math.abs(slantOf([6, 45], along(0.001, 0.1), 10))).toBe(50);
});

test("gives 0 without lines, or without a common direction", () => {
  expect(slantOf([6, 45], [...along(0.1, 0.0707), ...along(0.1, -0.0707)], 10)).toBe(0);
  expect(slantOf([6, 45], [...along(0.1, 0.0707), ...along(0.08, -0.0566)], 10)).toBe(0);
  expect(slantOf([6, 45], [], 10)).toBe(0);
});

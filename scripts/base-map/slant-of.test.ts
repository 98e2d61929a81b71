import { expect, test } from "vitest";
import { slantOf } from "./slant-of.ts";

const along = (dx: number, dy: number) => [
  [
    [6 - dx, 45 - dy],
    [6, 45],
    [6 + dx, 45 + dy],
  ] as const,
];

test("A name lies along the lines around it, whichever way they were drawn", () => {
  // At latitude 45 a degree of longitude is 0.71 of one of latitude.
  expect(slantOf([6, 45], along(0.1, 0.1 * Math.SQRT1_2), 10)).toBe(-45);
  expect(slantOf([6, 45], along(-0.1, -0.1 * Math.SQRT1_2), 10)).toBe(-45);
  expect(slantOf([6, 45], along(0.1, -0.1 * Math.SQRT1_2), 10)).toBe(45);
  expect(slantOf([6, 45], along(0.1, 0), 10)).toBe(0);
});

test("It never stands steeper than one reads with ease", () => {
  expect(Math.abs(slantOf([6, 45], along(0.001, 0.1), 10))).toBe(50);
});

test("Without a common direction, or without lines, it lies flat", () => {
  expect(slantOf([6, 45], [...along(0.1, 0.0707), ...along(0.1, -0.0707)], 10)).toBe(0);
  expect(slantOf([6, 45], [...along(0.1, 0.0707), ...along(0.08, -0.0566)], 10)).toBe(0);
  expect(slantOf([6, 45], [], 10)).toBe(0);
});

import { expect, test } from "vitest";
import { solveMembrane } from "./solve-membrane.ts";

test("slopes evenly from a valley to a ridge", () => {
  const surface = solveMembrane(pinned(17, { 0: 200, 16: 1800 }));
  for (let column = 0; column < 17; column++) {
    expect(Math.abs((surface[8 * 17 + column] ?? 0) - (200 + column * 100))).toBeLessThan(16);
  }
});

test("stays between the known heights", () => {
  const surface = solveMembrane(pinned(24, { 3: 900, 11: 2400, 20: 400 }));
  expect(Math.min(...surface)).toBeGreaterThan(390);
  expect(Math.max(...surface)).toBeLessThan(2410);
});

test("is zero without any height", () => {
  expect(new Set(solveMembrane(pinned(8, {})))).toEqual(new Set([0]));
});

/** A square grid with known heights along whole columns. */
function pinned(side: number, heights: Readonly<Record<number, number>>) {
  const pins = {
    columns: side,
    rows: side,
    weights: new Float64Array(side * side),
    sums: new Float64Array(side * side),
  };
  for (const [column, height] of Object.entries(heights)) {
    for (let row = 0; row < side; row++) {
      pins.weights[row * side + Number(column)] = 1000;
      pins.sums[row * side + Number(column)] = 1000 * height;
    }
  }
  return pins;
}

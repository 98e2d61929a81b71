import fc from "fast-check";
import { expect, test } from "vitest";
import { readReliefGrid, writeReliefGrid } from "./relief-grid.ts";

const STEP_M = 30;
const cell = fc.oneof(fc.constant(Number.NaN), fc.integer({ min: 0, max: 5000 }));
const grids = fc
  .record({ columns: fc.integer({ min: 2, max: 12 }), rows: fc.integer({ min: 2, max: 12 }) })
  .chain(({ columns, rows }) =>
    fc
      .array(cell, { minLength: columns * rows, maxLength: columns * rows })
      .map((heights) => ({ columns, rows, bounds: [5, 44, 7, 46] as const, heightsM: Float32Array.from(heights) })),
  );

test("A grid is restored with heights rounded to the step, and unknown ones unknown", () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const read = readReliefGrid(writeReliefGrid(grid, STEP_M));
      expect(read?.bounds).toEqual(grid.bounds);
      expect(read?.heightsM).toEqual(grid.heightsM.map((height) => Math.round(height / STEP_M) * STEP_M));
    }),
  );
});

test("Its text needs no escapes in JSON", () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const { levels } = writeReliefGrid(grid, STEP_M).properties;
      expect(JSON.stringify(levels)).toBe(`"${levels}"`);
    }),
  );
});

test("An even slope repeats one character, so that it compresses well", () => {
  const heightsM = Float32Array.from({ length: 400 }, (_, index) => (index % 20) * 60 + Math.floor(index / 20) * 90);
  const { levels } = writeReliefGrid({ columns: 20, rows: 20, bounds: [5, 44, 7, 46], heightsM }, STEP_M).properties;
  expect(new Set(levels.slice(20)).size).toBeLessThanOrEqual(2);
});

test("A truncated text is rejected", () => {
  const grid = { columns: 2, rows: 2, bounds: [5, 44, 7, 46] as const, heightsM: Float32Array.of(0, 500, 900, 1200) };
  const { properties, ...feature } = writeReliefGrid(grid, STEP_M);
  const cut = { ...feature, properties: { ...properties, levels: properties.levels.slice(0, -1) } };
  expect(readReliefGrid(cut)).toBeUndefined();
});

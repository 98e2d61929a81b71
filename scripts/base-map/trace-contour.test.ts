import { expect, test } from "vitest";
import { type Field, traceContour } from "./trace-contour.ts";

test("traces a hill as one counter-clockwise ring where the values cross zero", () => {
  const areas = traceContour(fieldOf(41, (x, y) => 12 - Math.hypot(x - 20, y - 20)));
  const [ring = [], ...others] = areas.flat();
  expect(others).toEqual([]);
  expect(ring[0]).toEqual(ring.at(-1));
  for (const [x, y] of ring) expect(Math.hypot(x - 20, y - 20)).toBeCloseTo(12, 1);
  expect(areaOf(ring)).toBeCloseTo(Math.PI * 144, -1);
});

test("traces a ring of hills as one area with a clockwise hole", () => {
  const areas = traceContour(fieldOf(41, (x, y) => 4 - Math.abs(Math.hypot(x - 20, y - 20) - 12)));
  expect(areas.map((rings) => rings.map((ring) => Math.sign(areaOf(ring))))).toEqual([[1, -1]]);
});

test("closes lines along the border of the field", () => {
  const [ring = []] = traceContour(fieldOf(5, () => 1)).flat();
  expect(ring[0]).toEqual(ring.at(-1));
  expect(areaOf(ring)).toBeGreaterThan(16);
});

test("traces two hills that touch at a corner as closed rings", () => {
  const rings = traceContour(fieldOf(4, (x, y) => ((x === 1 && y === 1) || (x === 2 && y === 2) ? 1 : -1))).flat();
  for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1));
  expect(rings.length).toBeGreaterThan(0);
});

function fieldOf(side: number, valueAt: (x: number, y: number) => number): Field {
  const values = Float64Array.from({ length: side * side }, (_, index) =>
    valueAt(index % side, Math.floor(index / side)),
  );
  return { columns: side, rows: side, origin: [0, 0], cellKm: 1, values };
}

function areaOf(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

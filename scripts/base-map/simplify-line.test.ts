import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceKm, type PlanePoint } from "./plane.ts";
import { simplifyLine } from "./simplify-line.ts";

test("drops vertices on the chord and keeps those away from it", () => {
  const line: PlanePoint[] = [
    [0, 0],
    [1, 0.001],
    [2, 0],
    [3, 1],
    [4, 0],
  ];
  expect(simplifyLine(line, 0.01)).toEqual([line[0], line[2], line[3], line[4]]);
});

test("keeps the ends, and drops no vertex farther than the tolerance from the result", () => {
  const walk = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })), {
    minLength: 2,
    maxLength: 30,
  });
  fc.assert(
    fc.property(walk, (line) => {
      const kept = simplifyLine(line, 2);
      expect(kept[0]).toBe(line[0]);
      expect(kept.at(-1)).toBe(line.at(-1));
      for (const point of line) expect(distanceToLine(point, kept)).toBeLessThanOrEqual(2 + 1e-9);
    }),
    { numRuns: 30 },
  );
});

function distanceToLine(point: PlanePoint, line: readonly PlanePoint[]): number {
  const spans = line.slice(1).map((to, index) => [line[index] ?? to, to] as const);
  return Math.min(
    ...spans.map(([from, to]) => {
      const samples = Array.from({ length: 201 }, (_, step): PlanePoint => {
        const share = step / 200;
        return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      });
      // The nearest sample is at most half a step of the span farther than the line itself.
      return Math.min(...samples.map((sample) => distanceKm(point, sample))) - distanceKm(from, to) / 400;
    }),
  );
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceKm, type PlanePoint } from "./plane.ts";
import { smoothLine, smoothRing } from "./smooth-line.ts";

const points = fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 })), {
  minLength: 2,
  maxLength: 12,
});

test("passes through every vertex in order", () => {
  fc.assert(
    fc.property(points, (vertices) => {
      const line = smoothLine(vertices, 0.5);
      let from = 0;
      for (const vertex of vertices) {
        const at = line.findIndex((point, index) => index >= from && distanceKm(point, vertex) < 1e-9);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at;
      }
    }),
  );
});

test("is sampled about every step", () => {
  const line = smoothLine(
    [
      [0, 0],
      [10, 0],
      [10, 10],
    ],
    0.5,
  );
  const steps = line.slice(1).map((point, index) => distanceKm(line[index] ?? point, point));
  expect(Math.max(...steps)).toBeLessThan(1);
});

test("smooths a ring at its start as elsewhere", () => {
  const square: PlanePoint[] = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  const ring = smoothRing(square, 0.25);
  expect(turnAt(ring, 0)).toBeCloseTo(turnAt(ring, (ring.length - 1) / 4), 6);
});

function turnAt(ring: readonly PlanePoint[], index: number): number {
  const open = ring.slice(0, -1);
  const at = (step: number) => open.at((index + step) % open.length) ?? [0, 0];
  const [before, here, after] = [at(-1), at(0), at(1)];
  const angle = (from: readonly number[], to: readonly number[]) =>
    Math.atan2((to[1] ?? 0) - (from[1] ?? 0), (to[0] ?? 0) - (from[0] ?? 0));
  return Math.cos(angle(here, after) - angle(before, here));
}
